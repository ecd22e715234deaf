using System.Globalization;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Contracts.Termijnen;

namespace Leefbaarheid.Basisregistraties.Signalen;

/// <summary>Tells people that a day of a deadline has come. Kept as it was told: what it is about may have another name since.</summary>
[DataClassification(DataClassification.CustomerContent)]
[HoortBijOnderwerp(nameof(OnderwerpSoort), nameof(OnderwerpId))]
internal sealed class Signaal : Entity
{
    public const int SleutelLengte = 100;
    public const int SoortLengte = 100;
    public const int TekstLengte = 300;
    public const int PaginaLengte = 100;

    private static readonly CultureInfo s_nederlands = CultureInfo.GetCultureInfo("nl-NL");

    private readonly List<Signaalontvanger> _ontvangers = [];

    private Signaal()
    {
    }

    /// <param name="bereikt">The day that has come.</param>
    /// <param name="soortnaam">Caption of the kind of deadline.</param>
    /// <param name="beeld">What the deadline belongs to; null when nobody knows.</param>
    public Signaal(AfterTermijnBereikt bereikt, string soortnaam, Termijnonderwerpbeeld? beeld)
    {
        var termijn = bereikt.Termijn;
        Sleutel = bereikt.Sleutel;
        Soort = termijn.Soort;
        Soortnaam = soortnaam;
        Moment = bereikt.Moment;
        Datum = bereikt.Moment == Termijnmoment.Streefdatum && termijn.Streefdatum is { } streef ? streef : termijn.UiterlijkeDatum;
        OnderwerpSoort = termijn.Onderwerp.Soort;
        OnderwerpId = termijn.Onderwerp.Id;
        Pagina = beeld?.Pagina;
        PaginaId = beeld?.PaginaId;
        Tekst = Kort(string.Create(
            s_nederlands,
            $"{soortnaam} bij {beeld?.Omschrijving ?? "een onderdeel dat u nu niet kunt openen"}: {(Moment == Termijnmoment.Streefdatum ? "streefdatum" : "uiterlijk")} {Datum:d MMMM yyyy}."));
    }

    /// <summary>Identifies the deadline and its day; there is one signal of each.</summary>
    [HotChocolate.GraphQLIgnore]
    public string Sleutel { get; private set; } = "";

    /// <summary>Code of the kind of deadline, e.g. <c>CONTROLEDATUM</c>.</summary>
    public string Soort { get; private set; } = "";

    /// <summary>Caption of the kind of deadline.</summary>
    public string Soortnaam { get; private set; } = "";

    /// <summary>Which of the deadline's days it was.</summary>
    public Termijnmoment Moment { get; private set; }

    /// <summary>That day.</summary>
    public DateOnly Datum { get; private set; }

    /// <summary>The whole of it in a Dutch sentence: what is due, of what, and when.</summary>
    public string Tekst { get; private set; } = "";

    /// <summary>GraphQL type of what the deadline belongs to.</summary>
    public string OnderwerpSoort { get; private set; } = "";

    /// <summary>Key of what the deadline belongs to.</summary>
    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid OnderwerpId { get; private set; }

    /// <summary>Id of the card on which to go on; null when there is none.</summary>
    public string? Pagina { get; private set; }

    /// <summary>Key of the record on that card.</summary>
    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid? PaginaId { get; private set; }

    /// <summary>Whom it was given to; empty when there was nobody.</summary>
    public IReadOnlyList<Signaalontvanger> Ontvangers => _ontvangers;

    internal Signaalontvanger GeefAan(Guid medewerkerId)
    {
        var ontvanger = new Signaalontvanger(medewerkerId);
        _ontvangers.Add(ontvanger);
        return ontvanger;
    }

    private static string Kort(string tekst) => tekst.Length > TekstLengte ? $"{tekst[..(TekstLengte - 1)]}…" : tekst;
}
