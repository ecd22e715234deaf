namespace Leefbaarheid.Contracts.Errors;

/// <summary>A rule of the work process was broken. Every mutation may return it, as <c>RegelovertredingError</c>.</summary>
/// <param name="code">Stable, upper snake case.</param>
/// <param name="bericht">Clear and friendly Dutch; an interpolated text is handed over as it is, so that it can be translated.</param>
/// <param name="veld">The input field that it belongs to; null when it is about the whole.</param>
public sealed class RegelovertredingException(string code, Foutbericht bericht, string? veld = null)
    : DomainException(code, bericht, veld);
