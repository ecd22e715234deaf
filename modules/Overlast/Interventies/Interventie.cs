using Leefbaarheid.Overlast.Instrumenten;

namespace Leefbaarheid.Overlast.Interventies;

/// <summary>What an intervention brought.</summary>
internal enum Interventieresultaat
{
    /// <summary>Its aim was reached.</summary>
    Geslaagd,

    /// <summary>Its aim was reached in part.</summary>
    DeelsGeslaagd,

    /// <summary>Its aim was not reached.</summary>
    NietGeslaagd,
}

/// <summary>What is intended with an intervention.</summary>
internal sealed record Interventiegegevens(string? Doel, DateOnly Datum)
{
    /// <summary>The legal ground that it is done on.</summary>
    public string? Grondslag { get; init; }

    /// <summary>Its last day.</summary>
    public DateOnly? Einddatum { get; init; }
}

/// <summary>The use of an instrument, as the work of an action line.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Interventie : Dossierdeel, IBewaakt, IBijlagehouder
{
    public const int MaxDoel = 500;
    public const int MaxGrondslag = 250;
    public const int MaxUitkomst = 2000;

    /// <summary>For how long what needs a ground may go on before somebody looks again.</summary>
    public const int MaxMaandenOpGrondslag = 12;

    private readonly List<Interventiedeelnemer> _deelnemers = [];

    private Interventie()
    {
    }

    public Interventie(IActieregel regel, Instrument instrument, Interventiegegevens gegevens)
        : base(regel.LeefbaarheidsdossierId, gegevens.Datum)
    {
        instrument.ControleerBruikbaar("instrumentId");
        ActieregelId = regel.Id;
        Instrument = instrument;
        InstrumentId = instrument.Id;
        Neem(instrument, gegevens);
    }

    public Guid ActieregelId { get; private set; }

    public Guid InstrumentId { get; private set; }

    /// <summary>Out of the catalogue.</summary>
    public Instrument? Instrument { get; private set; }

    /// <summary>What is to be reached.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string Doel { get; private set; } = "";

    /// <summary>The legal ground; some instruments need one.</summary>
    public string? Grondslag { get; private set; }

    /// <summary>Its last day; some instruments need one. It is watched as a deadline.</summary>
    public DateOnly? Einddatum { get; private set; }

    /// <summary>Null while the outcome is not known.</summary>
    public Interventieresultaat? Resultaat { get; private set; }

    /// <summary>What came of it, in the user's words; null while the outcome is not known.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? Uitkomst { get; private set; }

    /// <summary>The day on which the outcome was known; null until then.</summary>
    public DateOnly? UitkomstOp { get; private set; }

    /// <summary>Who takes part, in order of adding.</summary>
    public IReadOnlyList<Interventiedeelnemer> Deelnemers => [.. _deelnemers.OrderBy(deelnemer => deelnemer.Volgnummer)];

    string IBewaakt.Termijnsoort => Bewaking.InterventieEinde;

    DateOnly? IBewaakt.LaatsteDag => Einddatum;

    string IBewaakt.Taakomschrijving => $"Uitkomst vastleggen: {Instrument?.Omschrijving} loopt af";

    internal void Wijzig(Instrument instrument, Interventiegegevens gegevens)
    {
        ControleerLopend();
        Neem(instrument, gegevens);
    }

    /// <exception cref="RegelovertredingException"><c>INTERVENTIE_AFGEROND</c> or <c>DEELNEMER_DUBBEL</c>.</exception>
    internal void VoegDeelnemerToe(Interventiedeelnemer deelnemer)
    {
        ControleerLopend();
        if (_deelnemers.Exists(bekend => bekend.IsDezelfdeAls(deelnemer)))
            throw new RegelovertredingException("DEELNEMER_DUBBEL", "Deze deelnemer staat al bij de interventie.", "interventieId");
        deelnemer.Volgnummer = _deelnemers.Count == 0 ? 1 : _deelnemers.Max(bekend => bekend.Volgnummer) + 1;
        _deelnemers.Add(deelnemer);
    }

    /// <exception cref="NietGevondenException">It has no such participant.</exception>
    internal void VerwijderDeelnemer(Guid deelnemerId)
    {
        ControleerLopend();
        if (_deelnemers.RemoveAll(deelnemer => deelnemer.Id == deelnemerId) == 0)
            throw new NietGevondenException("De deelnemer", deelnemerId.ToString(), "deelnemerId");
    }

    /// <summary>Records what came of it; that ends the intervention.</summary>
    internal void LegUitkomstVast(Interventieresultaat resultaat, string? uitkomst, DateOnly op, DateOnly vandaag)
    {
        ControleerLopend();
        Dag.NietVoorBegin(Dag.NietNa(op, vandaag, "uitkomstOp"), Datum, "uitkomstOp");
        Uitkomst = Invoer.Verplicht(uitkomst, MaxUitkomst, "uitkomst");
        Resultaat = resultaat;
        UitkomstOp = op;
    }

    private void ControleerLopend()
    {
        if (UitkomstOp is not null)
        {
            throw new RegelovertredingException(
                "INTERVENTIE_AFGEROND", "De uitkomst van deze interventie is al vastgelegd. Maak een nieuwe interventie als er meer nodig is.");
        }
    }

    private void Neem(Instrument instrument, Interventiegegevens gegevens)
    {
        var doel = Invoer.Verplicht(gegevens.Doel, MaxDoel, "doel");
        var grondslag = Invoer.Optioneel(gegevens.Grondslag, MaxGrondslag, "grondslag");
        if (instrument.VereistGrondslag && grondslag is null)
        {
            throw new RegelovertredingException(
                "GRONDSLAG_VERPLICHT", $"Vul in op welke grondslag '{instrument.Omschrijving}' wordt ingezet.", "grondslag");
        }

        if (instrument.VereistGrondslag && gegevens.Einddatum is null)
        {
            throw new RegelovertredingException(
                "EINDDATUM_VERPLICHT", $"Vul in tot wanneer '{instrument.Omschrijving}' wordt ingezet.", "einddatum");
        }

        if (gegevens.Einddatum is { } einde)
        {
            Dag.NietVoorBegin(einde, gegevens.Datum, "einddatum");
            if (instrument.VereistGrondslag && einde > gegevens.Datum.AddMonths(MaxMaandenOpGrondslag))
            {
                throw new RegelovertredingException(
                    "INTERVENTIE_TE_LANG",
                    $"'{instrument.Omschrijving}' duurt hoogstens {MaxMaandenOpGrondslag} maanden. Beoordeel daarna opnieuw of het nog nodig is.",
                    "einddatum");
            }
        }

        Doel = doel;
        Grondslag = grondslag;
        Datum = gegevens.Datum;
        Einddatum = gegevens.Einddatum;
    }
}
