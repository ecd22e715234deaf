namespace Leefbaarheid.Contracts.Errors;

/// <summary>
/// Something that a user did and can put right. The message is Dutch and is shown as it is; the code is stable and meant for
/// programs. Everything else that is thrown is a fault of ours and reaches a user only as a reference number.
/// </summary>
/// <param name="code">Stable, upper snake case, e.g. <c>DOSSIER_GESLOTEN</c>.</param>
/// <param name="message">Clear and friendly Dutch; says what is wrong and what to do.</param>
/// <param name="veld">The input field that it belongs to, as in the schema; null when it is about the whole.</param>
public abstract class DomainException(string code, string message, string? veld) : Exception(message)
{
    /// <summary>Stable code for programs.</summary>
    public string Code { get; } = code;

    /// <summary>The input field that it belongs to, as in the schema; null when it is about the whole.</summary>
    public string? Veld { get; } = veld;
}
