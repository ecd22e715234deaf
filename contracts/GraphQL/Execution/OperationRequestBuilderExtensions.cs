namespace HotChocolate.Execution;

/// <summary>Settings of a single request.</summary>
public static class OperationRequestBuilderExtensions
{
    internal const string AllowsAnyDocument = "HotChocolate.Execution.NonPersistedOperationAllowed";

    /// <summary>Lets this request bring its own document, though the server executes stored ones only.</summary>
    public static OperationRequestBuilder AllowNonPersistedOperation(this OperationRequestBuilder builder)
        => builder.SetGlobalState(AllowsAnyDocument, value: true);
}
