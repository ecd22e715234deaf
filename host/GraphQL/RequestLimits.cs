namespace Leefbaarheid.GraphQL;

/// <summary>
/// What one request may ask of the engine, and what the engine tells about itself. Set with <c>services.Configure&lt;RequestLimits&gt;(…)</c>;
/// read once, when the schema is built. What exceeds a limit is refused with a status of 4xx and the code that the property names.
/// </summary>
/// <remarks>
/// The defaults leave room for every honest client of any application. A host that knows its clients should lower them.
/// Hot Chocolate's own settings (<c>ModifyParserOptions</c>, <c>AddMaxExecutionDepthRule</c>, …) win over these.
/// </remarks>
public sealed class RequestLimits
{
    /// <summary>Bytes of a JSON body, when smaller than what <c>AddGraphQLServer</c> was given; null: that. HC0010, status 413.</summary>
    public int? MaxBodyBytes { get; set; }

    /// <summary>Operations of one HTTP request, where <c>EnableBatching</c> allows several. HC0009.</summary>
    public int MaxBatchSize { get; set; } = 20;

    /// <summary>Files of one multipart request. HC0033.</summary>
    public int MaxUploadFiles { get; set; } = 20;

    /// <summary>Bytes of a whole multipart request, its files included; wins over Kestrel's own limit. HC0010, status 413.</summary>
    public long MaxUploadBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>Tokens of a document; comments and commas are none. Code <c>LIMIT_TOKENS</c>.</summary>
    public int MaxTokens { get; set; } = 15_000;

    /// <summary>Nodes of a document's syntax tree: names, fields, arguments, values, … Code <c>LIMIT_NODES</c>.</summary>
    public int MaxNodes { get; set; } = 30_000;

    /// <summary>
    /// Characters of one name. An alias is repeated with every object of a list, so a long one makes a short request a long response.
    /// Code <c>LIMIT_NAME_LENGTH</c>.
    /// </summary>
    public int MaxNameLength { get; set; } = 500;

    /// <summary>Nesting of selection sets, values and types within one definition. Code <c>LIMIT_NESTING</c>. At most 200.</summary>
    public int MaxNesting { get; set; } = 100;

    /// <summary>Field selections as written, each fragment counted once. Code <c>LIMIT_FIELDS</c>.</summary>
    public int MaxFields { get; set; } = 2048;

    /// <summary>Field selections with every fragment filled in where it is spread. Code <c>LIMIT_EXPANDED_FIELDS</c>.</summary>
    public int MaxExpandedFields { get; set; } = 20_000;

    /// <summary>
    /// Fields below one another, with every fragment filled in; <c>{ a { b } }</c> has depth 2. What is below <c>__schema</c> and
    /// <c>__type</c> counts for the depth of introspection instead. Code <c>LIMIT_DEPTH</c>.
    /// </summary>
    public int MaxDepth { get; set; } = 100;

    /// <summary>Fields with an alias in a whole document. Code <c>LIMIT_ALIASES</c>.</summary>
    public int MaxAliases { get; set; } = 500;

    /// <summary>Fields at the root of one operation, with every fragment filled in. Code <c>LIMIT_ROOT_FIELDS</c>.</summary>
    public int MaxRootFields { get; set; } = 200;

    /// <summary>Directives in a whole document. Code <c>LIMIT_DIRECTIVES</c>.</summary>
    public int MaxDirectives { get; set; } = 500;

    /// <summary>Directives on one field, fragment, variable or operation. Code <c>LIMIT_DIRECTIVES</c>.</summary>
    public int MaxDirectivesPerLocation { get; set; } = 20;

    /// <summary>Items of one list in the input, be it written in the document or in the variables. Code <c>LIMIT_LIST_ITEMS</c>.</summary>
    public int MaxListItems { get; set; } = 5_000;

    /// <summary>
    /// Conditions in one <c>where</c>, and keys in one <c>order</c>: databases take only so many in a statement (SQLite about 300).
    /// The items of <c>in</c> are not counted. Code <c>LIMIT_FILTER_CONDITIONS</c>, as the error of the field.
    /// </summary>
    public int MaxFilterConditions { get; set; } = 250;

    /// <summary>Validation of a document stops after so many mistakes.</summary>
    public int MaxValidationErrors { get; set; } = 100;

    /// <summary>
    /// How often a path may come through the same field of the same type, as in <c>dossier.eenheid.dossiers.eenheid</c>; null: no limit.
    /// Applies outside the Development environment. HC0087.
    /// </summary>
    public int? MaxFieldCycles { get; set; } = 3;

    /// <summary>Time that executing an operation may take; null: as <c>ModifyRequestOptions</c> says (30 seconds). HC0045.</summary>
    public TimeSpan? ExecutionTimeout { get; set; }

    /// <summary>
    /// Bytes of the response to a query that are held in memory before it is sent. Of a larger one the values are read twice: to find its
    /// errors, and while it is sent. Nothing is refused for it.
    /// </summary>
    public long MaxHeldResponseBytes { get; set; } = 1024 * 1024;

    /// <summary>Operations that one WebSocket may have running at a time. Code <c>LIMIT_OPERATIONS</c>.</summary>
    public int MaxOperationsPerConnection { get; set; } = 100;

    /// <summary>Parsed documents that are kept for the next request.</summary>
    public int MaxCachedDocuments { get; set; } = 250;

    /// <summary>Memory that the kept documents may take together, in bytes, estimated from their size.</summary>
    public long MaxCachedDocumentBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>
    /// Whether messages name what an unknown field, type or argument was probably meant to be, which gives the schema away piece by piece;
    /// null: where introspection is allowed.
    /// </summary>
    public bool? AllowSuggestions { get; set; }
}
