namespace Leefbaarheid.Contracts.Errors;

/// <summary>A rule of the work process was broken. Every mutation may return it, as <c>RegelovertredingError</c>.</summary>
/// <param name="code">Stable, upper snake case.</param>
/// <param name="message">Clear and friendly Dutch.</param>
/// <param name="veld">The input field that it belongs to; null when it is about the whole.</param>
public sealed class RegelovertredingException(string code, string message, string? veld = null)
    : DomainException(code, message, veld);
