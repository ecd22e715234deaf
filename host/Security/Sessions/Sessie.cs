using HotChocolate;
using Leefbaarheid.Contracts.Data;

namespace Leefbaarheid.Host.Security;

/// <summary>Somebody who signed in with some browser. Without this record the browser's cookie opens nothing.</summary>
[DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
internal sealed class Sessie : Entity
{
    public const int ApparaatLengte = 300;

    public Sessie(Gebruiker gebruiker, string? apparaat, DateTime nu, TimeSpan grens)
    {
        Gebruiker = gebruiker;
        Apparaat = apparaat is { Length: > ApparaatLengte } ? apparaat[..ApparaatLengte] : apparaat;
        VervaltOp = nu + grens;
    }

    private Sessie()
    {
    }

    [GraphQLIgnore]
    public Guid GebruikerId { get; private set; }

    [GraphQLIgnore]
    public Gebruiker Gebruiker { get; private set; } = null!;

    /// <summary>What the browser says of itself, so that people recognise it in the list of their sessions.</summary>
    [GraphQLIgnore]
    public string? Apparaat { get; private set; }

    /// <summary>When it ends, whatever is done in it.</summary>
    [DataClassification(DataClassification.SystemMetadata)]
    public DateTime VervaltOp { get; private set; }
}
