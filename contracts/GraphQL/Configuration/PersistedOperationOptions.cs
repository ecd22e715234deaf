namespace HotChocolate.Execution.Options;

/// <summary>What the server thinks of documents that it does not know.</summary>
public sealed class PersistedOperationOptions
{
    /// <summary>True: only documents of the storage are executed, everything else is refused with HC0067. Default false.</summary>
    public bool OnlyAllowPersistedDocuments { get; set; }

    /// <summary>
    /// True: a request may bring a document along, if the storage has it too: its hash is looked up. Matters with
    /// <see cref="OnlyAllowPersistedDocuments"/> only. Default false.
    /// </summary>
    public bool AllowDocumentBody { get; set; }

    /// <summary>
    /// True: the storage holds nothing invalid. It changes nothing here: a document is validated once, however often it is asked for.
    /// Default false.
    /// </summary>
    public bool SkipPersistedDocumentValidation { get; set; }

    /// <summary>What a caller gets whose document is refused.</summary>
    public IError OperationNotAllowedError { get; set; } = ErrorBuilder.New()
        .SetMessage("Only persisted operations are allowed.")
        .SetCode(ErrorCodes.Execution.OnlyPersistedOperationsAllowed)
        .Build();
}
