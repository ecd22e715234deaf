namespace HotChocolate;

/// <summary>The values of <c>extensions.code</c> that the engine itself uses.</summary>
public static class ErrorCodes
{
    /// <summary>Codes of access control.</summary>
    public static class Authentication
    {
        /// <summary>The caller is known and was refused.</summary>
        public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";

        /// <summary>The caller is anonymous and was refused.</summary>
        public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";

        /// <summary>The default policy is asked for, but the application has none.</summary>
        public const string NoDefaultPolicy = "AUTH_NO_DEFAULT_POLICY";

        /// <summary>The application has no policy of the name.</summary>
        public const string PolicyNotFound = "AUTH_POLICY_NOT_FOUND";
    }

    /// <summary>Codes of the execution of an operation.</summary>
    public static class Execution
    {
        /// <summary>A non-nullable field had no value.</summary>
        public const string NonNullViolation = "HC0018";

        /// <summary>The document is not valid GraphQL syntax.</summary>
        public const string SyntaxError = "HC0014";

        /// <summary>The request has neither a document nor the id of a stored one.</summary>
        public const string QueryNotFound = "HC0015";

        /// <summary>There is no stored document of that id.</summary>
        public const string PersistedOperationNotFound = "HC0020";

        /// <summary>The server executes stored documents only.</summary>
        public const string OnlyPersistedOperationsAllowed = "HC0067";

        /// <summary>The operation ran longer than allowed.</summary>
        public const string Timeout = "HC0045";

        /// <summary>The caller ended the request.</summary>
        public const string Canceled = "HC0049";

        /// <summary>The operation costs more than allowed.</summary>
        public const string CostExceeded = "HC0047";

        /// <summary>A list needs exactly one argument that says how long it may be.</summary>
        public const string OneSlicingArgumentRequired = "HC0082";

        /// <summary>A list field returned something that is no list.</summary>
        public const string ListTypeNotSupported = "EXEC_LIST_TYPE_NOT_SUPPORTED";

        /// <summary>A value has no place in the scalar or enum of its field.</summary>
        public const string CannotSerializeLeafValue = "EXEC_INVALID_LEAF_VALUE";

        /// <summary>A value belongs to no possible type of its interface or union.</summary>
        public const string CannotResolveAbstractType = "EXEC_UNABLE_TO_RESOLVE_ABSTRACT_TYPE";

        /// <summary>More objects asked for by their ids than one field may fetch.</summary>
        public const string FetchedToManyNodesAtOnce = "HC0076";
    }

    /// <summary>Codes of validation.</summary>
    public static class Validation
    {
        /// <summary>Introspection is switched off for the request.</summary>
        public const string IntrospectionNotAllowed = "HC0046";

        /// <summary>Introspection is nested deeper than allowed.</summary>
        public const string MaxIntrospectionDepthOverflow = "HC0086";

        /// <summary>A path comes through the same field more often than allowed.</summary>
        public const string MaxCoordinateCycleDepthOverflow = "HC0087";
    }

    /// <summary>Codes of the HTTP server.</summary>
    public static class Server
    {
        /// <summary>The request is empty or no GraphQL request.</summary>
        public const string RequestInvalid = "HC0009";

        /// <summary>The request is larger than allowed.</summary>
        public const string MaxRequestSize = "HC0010";

        /// <summary>The request is not valid JSON.</summary>
        public const string SyntaxError = "HC0011";

        /// <summary>The request has neither a document nor the id of one.</summary>
        public const string QueryAndIdMissing = "HC0013";

        /// <summary>The request could not be read.</summary>
        public const string UnexpectedRequestParserError = "HC0012";

        /// <summary>The multipart form could not be read.</summary>
        public const string MultiPartInvalidForm = "HC0033";

        /// <summary>The form has no field <c>operations</c>.</summary>
        public const string MultiPartNoOperationsSpecified = "HC0034";

        /// <summary>The field <c>map</c> does not follow <c>operations</c>.</summary>
        public const string MultiPartFieldsMisordered = "HC0035";

        /// <summary>A file has no place in the variables.</summary>
        public const string MultiPartNoObjectPath = "HC0037";

        /// <summary>The map names a file that the form lacks.</summary>
        public const string MultiPartFileMissing = "HC0038";

        /// <summary>The map names a variable that the operation lacks.</summary>
        public const string MultiPartVariableNotFound = "HC0039";

        /// <summary>The map's path leads through or to something that has no place for a file.</summary>
        public const string MultiPartVariableStructureInvalid = "HC0040";

        /// <summary>The map's path cannot be read.</summary>
        public const string MultiPartInvalidPath = "HC0041";

        /// <summary>The map's path leads elsewhere than into the variables.</summary>
        public const string MultiPartPathMustStartWithVariable = "HC0042";

        /// <summary>The map is not an object of lists of texts.</summary>
        public const string MultiPartInvalidMapJson = "HC0043";

        /// <summary>The form has no field <c>map</c>.</summary>
        public const string MultiPartMapNotSpecified = "HC0044";

        /// <summary>The list of types to print is empty.</summary>
        public const string TypeParameterIsEmpty = "HC0058";

        /// <summary>Something in the list of types to print is no name.</summary>
        public const string InvalidTypeName = "HC0059";

        /// <summary>A type to print does not exist.</summary>
        public const string TypeDoesNotExist = "HC0060";

        /// <summary>None of the media types that the caller accepts is supported.</summary>
        public const string NoSupportedAcceptMediaType = "HC0063";

        /// <summary>The header <c>Accept</c> cannot be read.</summary>
        public const string InvalidAcceptHeaderValue = "HC0064";

        /// <summary>A multipart request lacks the header <c>GraphQL-Preflight</c>.</summary>
        public const string MultiPartPreflightRequired = "HC0077";
    }

    /// <summary>Codes of filtering, sorting and projection.</summary>
    public static class Data
    {
        /// <summary>A list with more than one item where one object was asked for.</summary>
        public const string MoreThanOneElement = "HC0022";

        /// <summary>Null in a filter or order that knows no null.</summary>
        public const string NonNullError = "HC0026";
    }

    /// <summary>Codes of building the schema.</summary>
    public static class Schema
    {
        /// <summary>The data attributes of a field stand in an order that cannot work.</summary>
        public const string MiddlewareOrderInvalid = "HC0050";

        /// <summary>A node type has no way to be fetched by its id.</summary>
        public const string NodeResolverMissing = "HC0068";
    }

    /// <summary>Codes of paging.</summary>
    public static class Paging
    {
        /// <summary>More items asked for than a page may have.</summary>
        public const string MaxPaginationItems = "HC0051";

        /// <summary>No page size given where one is required.</summary>
        public const string NoPagingBoundaries = "HC0052";

        /// <summary>The cursor cannot be read.</summary>
        public const string InvalidCursor = "HC0078";

        /// <summary>A negative number of items asked for.</summary>
        public const string MinPaginationItems = "HC0079";
    }
}
