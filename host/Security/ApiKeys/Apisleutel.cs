using HotChocolate;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Errors;

namespace Leefbaarheid.Host.Security;

/// <summary>Lets a program in.</summary>
[DataClassification(DataClassification.OrganizationIdentifiableInformation)]
internal sealed class Apisleutel : Entity
{
    /// <summary>It stands, with <c>api:</c> before it, on the records that the program changes.</summary>
    public const int NaamLengte = 90;

    /// <exception cref="RegelovertredingException"><c>VERPLICHT</c>, <c>TE_LANG</c> or <c>FUNCTIE_ONGELDIG</c>.</exception>
    public Apisleutel(string naam, string sleutel, string? medewerkercode, IEnumerable<string> functies, DateTime? vervaltOp)
    {
        Naam = Invoer.Verplicht(naam, NaamLengte, "naam");
        Sleutelhash = Secret.Hash(sleutel);
        Medewerkercode = Invoer.Optioneel(medewerkercode, Gebruiker.CodeLengte, "medewerkercode");
        Functies = Functiecodes.Schrijf(functies);
        VervaltOp = vervaltOp;
    }

    private Apisleutel()
    {
    }

    /// <summary>Which program uses it.</summary>
    public string Naam { get; private set; } = "";

    [ChangeLogging(ChangeLogging.WithoutValues)]
    [GraphQLIgnore]
    public string Sleutelhash { get; private set; } = "";

    /// <summary>The medewerker in whose name the program works; null for none.</summary>
    public string? Medewerkercode { get; private set; }

    /// <summary>What the program may do: codes of functions, as <see cref="Functiecodes"/> writes them. None opens nothing.</summary>
    [GraphQLIgnore]
    public string Functies { get; private set; } = "";

    /// <summary>Null: it works until it is withdrawn.</summary>
    public DateTime? VervaltOp { get; private set; }

    public DateTime? IngetrokkenOp { get; private set; }

    [GraphQLIgnore]
    public bool IsGeldig(DateTime nu) => IngetrokkenOp is null && (VervaltOp is not { } tot || nu < tot);

    public void TrekIn(DateTime nu) => IngetrokkenOp ??= nu;
}
