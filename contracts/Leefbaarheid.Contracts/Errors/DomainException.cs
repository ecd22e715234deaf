namespace Leefbaarheid.Contracts.Errors;

/// <summary>
/// Something that a user did and can put right. The message is Dutch, until somebody is answered who asked for another language; the
/// code is stable and meant for programs. Everything else that is thrown is a fault of ours and reaches a user only as a reference number.
/// </summary>
/// <param name="code">Stable, upper snake case, e.g. <c>DOSSIER_GESLOTEN</c>.</param>
/// <param name="bericht">Clear and friendly Dutch; says what is wrong and what to do.</param>
/// <param name="veld">The input field that it belongs to, as in the schema; null when it is about the whole.</param>
public abstract class DomainException(string code, Foutbericht bericht, string? veld) : Exception
{
    private string? _gezegd;

    /// <summary>What is wrong and what to do about it, in the language of the user.</summary>
    public override string Message => _gezegd ?? bericht.ToString();

    /// <summary>Stable code for programs.</summary>
    public string Code { get; } = code;

    /// <summary>The input field that it belongs to, as in the schema; null when it is about the whole.</summary>
    public string? Veld { get; } = veld;

    /// <summary>Says it in the language of the user, where the answer to him is made.</summary>
    /// <param name="vertaal">Translates a sentence with places for values; null when it knows no translation.</param>
    public void Zeg(Func<string, string?> vertaal) => _gezegd = bericht.In(vertaal);
}
