using System.Globalization;

namespace Leefbaarheid.Overlast.Afspraken;

/// <summary>What kind of rule for behaviour was agreed or imposed.</summary>
internal enum Afspraaksoort
{
    /// <summary>An agreement about something concrete.</summary>
    Afspraak,

    /// <summary>A rule for living in the house, often an allonge to the tenancy agreement.</summary>
    Leefregel,

    /// <summary>An instruction about behaviour (gedragsaanwijzing).</summary>
    Gedragsaanwijzing,
}

/// <summary>How it came about.</summary>
internal enum Afspraakvorm
{
    /// <summary>Those concerned agreed to it.</summary>
    Vrijwillig,

    /// <summary>A court or the mayor imposed it.</summary>
    Gerechtelijk,
}

/// <summary>Whether somebody kept to it.</summary>
internal enum Naleving
{
    /// <summary>It still runs; not judged yet.</summary>
    Lopend,

    /// <summary>Kept.</summary>
    Nageleefd,

    /// <summary>Broken.</summary>
    NietNageleefd,
}

/// <summary>What is laid down.</summary>
internal sealed record Afspraakgegevens(Afspraaksoort Soort, Afspraakvorm Vorm, string? Omschrijving, DateOnly Datum, DateOnly GeldigTot)
{
    /// <summary>Number of the judgment or decision.</summary>
    public string? Uitspraakkenmerk { get; init; }
}

/// <summary>An agreement, a leefregel or a gedragsaanwijzing with somebody who takes part in a dossier. Its end is watched as a deadline.</summary>
[DataClassification(DataClassification.EndUserIdentifiableInformation)]
internal sealed class Afspraak : Dossierdeel, IBewaakt, IBijlagehouder
{
    public const int MaxOmschrijving = 1000;
    public const int MaxKenmerk = 50;
    public const int MaxToelichting = 1000;

    private Afspraak()
    {
    }

    /// <exception cref="RegelovertredingException">
    /// <c>BETROKKENE_ONBEKEND</c>, <c>UITSPRAAK_VERPLICHT</c>, <c>DATUM_VOOR_BEGIN</c> or <c>DATUM_IN_VERLEDEN</c>.
    /// </exception>
    public Afspraak(Dossierbeeld dossier, Guid contactId, Afspraakgegevens gegevens, DateOnly vandaag)
        : base(dossier.Dossier.Id, gegevens.Datum)
    {
        dossier.ControleerPartij(contactId, "contactId");
        ContactId = contactId;
        Soort = gegevens.Soort;
        Vorm = gegevens.Vorm;
        Omschrijving = Invoer.Verplicht(gegevens.Omschrijving, MaxOmschrijving, "omschrijving");
        Uitspraakkenmerk = Invoer.Optioneel(gegevens.Uitspraakkenmerk, MaxKenmerk, "uitspraakkenmerk");
        if (Vorm == Afspraakvorm.Gerechtelijk && Uitspraakkenmerk is null)
        {
            throw new RegelovertredingException(
                "UITSPRAAK_VERPLICHT", "Vul het kenmerk in van de uitspraak of het besluit waarmee dit is opgelegd.", "uitspraakkenmerk");
        }

        GeldigTot = Einde(gegevens.GeldigTot, vandaag);
    }

    /// <summary>Whose behaviour it is about.</summary>
    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid ContactId { get; private set; }

    [DataClassification(DataClassification.CustomerContent)]
    public Afspraaksoort Soort { get; private set; }

    [DataClassification(DataClassification.CustomerContent)]
    public Afspraakvorm Vorm { get; private set; }

    /// <summary>What was agreed or imposed.</summary>
    public string Omschrijving { get; private set; } = "";

    /// <summary>Number of the judgment or decision; null for a voluntary one.</summary>
    public string? Uitspraakkenmerk { get; private set; }

    /// <summary>Its last day.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public DateOnly GeldigTot { get; private set; }

    [DataClassification(DataClassification.CustomerContent)]
    public Naleving Naleving { get; private set; }

    /// <summary>How it was kept, in the user's words.</summary>
    public string? Nalevingstoelichting { get; private set; }

    /// <summary>The day on which that was judged; null while it runs.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public DateOnly? BeoordeeldOp { get; private set; }

    string IBewaakt.Termijnsoort => Bewaking.AfspraakEinde;

    DateOnly? IBewaakt.LaatsteDag => GeldigTot;

    string IBewaakt.Taakomschrijving
        => string.Create(CultureInfo.InvariantCulture, $"Naleving beoordelen: de afspraak loopt af op {GeldigTot:d-M-yyyy}");

    Guid? IBewaakt.Betrokkene => ContactId;

    /// <summary>Lets it run to another day.</summary>
    internal void Verleng(DateOnly geldigTot, DateOnly vandaag)
    {
        ControleerLopend();
        GeldigTot = Einde(geldigTot, vandaag);
    }

    /// <summary>Judges whether it was kept; that ends it. A breach needs words, and can be recorded before its last day.</summary>
    internal void Beoordeel(Naleving naleving, string? toelichting, DateOnly vandaag)
    {
        ControleerLopend();
        if (naleving == Naleving.Lopend)
            throw new RegelovertredingException("NALEVING_VERPLICHT", "Kies of de afspraak is nageleefd of niet.", "naleving");
        if (vandaag < Datum)
            throw new RegelovertredingException("AFSPRAAK_NOG_NIET_INGEGAAN", "Deze afspraak is nog niet ingegaan.", "naleving");
        Nalevingstoelichting = naleving == Naleving.NietNageleefd
            ? Invoer.Verplicht(toelichting, MaxToelichting, "toelichting")
            : Invoer.Optioneel(toelichting, MaxToelichting, "toelichting");
        Naleving = naleving;
        BeoordeeldOp = vandaag;
    }

    private DateOnly Einde(DateOnly geldigTot, DateOnly vandaag)
        => Invoer.NietVoor(Dag.NietVoorBegin(geldigTot, Datum, "geldigTot"), vandaag, "geldigTot");

    private void ControleerLopend()
    {
        if (Naleving != Naleving.Lopend)
        {
            throw new RegelovertredingException(
                "AFSPRAAK_BEOORDEELD", "De naleving van deze afspraak is al beoordeeld. Maak een nieuwe afspraak als dat nodig is.");
        }
    }
}
