namespace Leefbaarheid.Contracts.Security;

/// <summary>Who may know of it (VERA VERTROUWELIJKHEID).</summary>
/// <remarks>From open to closed. GraphQL enum <c>Vertrouwelijkheid</c>.</remarks>
public enum Vertrouwelijkheid
{
    /// <summary>Anybody (OPE).</summary>
    Openbaar,

    /// <summary>The corporation (INT).</summary>
    Intern,

    /// <summary>Those who handle it (VER).</summary>
    Vertrouwelijk,

    /// <summary>Those who were named (GEH).</summary>
    Geheim,
}
