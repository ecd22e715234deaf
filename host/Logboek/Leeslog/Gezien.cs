using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Host.Logboek;

/// <summary>A record that somebody got to see.</summary>
/// <param name="Type">Name of its type.</param>
/// <param name="Id">Its key.</param>
internal readonly record struct Gezien(string Type, Guid Id)
{
    /// <summary>How confidential it is itself; null when it follows its case, or when that is still to be looked up.</summary>
    public Vertrouwelijkheid? Vertrouwelijkheid { get; init; }

    /// <summary>Kind of what it hangs on; null for a case itself.</summary>
    public string? Onderwerpsoort { get; init; }

    /// <summary>Key of what it hangs on; null when it hangs on nothing.</summary>
    public Guid? OnderwerpId { get; init; }
}

/// <summary>What one person got to see at one moment.</summary>
internal sealed record Leesbericht(DateTime Tijdstip, string Gebruiker, IReadOnlyList<string> Via, IReadOnlyList<Gezien> Records);
