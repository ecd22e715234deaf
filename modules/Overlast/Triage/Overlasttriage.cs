namespace Leefbaarheid.Overlast.Triage;

/// <summary>Who reports about whom.</summary>
internal enum Melderbeeld
{
    /// <summary>One household.</summary>
    EenMelder,

    /// <summary>Several households.</summary>
    MeerdereMelders,

    /// <summary>Two households about each other.</summary>
    Wederzijds,
}

/// <summary>What is to be done with a report of nuisance.</summary>
internal enum Triageuitkomst
{
    /// <summary>Explaining what neighbours must put up with.</summary>
    TeDuldenHinder,

    /// <summary>Neighbours solve it together, with a mediator.</summary>
    Buurtbemiddeling,

    /// <summary>Care comes first, together with partners.</summary>
    Zorg,

    /// <summary>The corporation takes it up as nuisance.</summary>
    Overlastaanpak,
}

/// <summary>What the assessment rests on.</summary>
internal sealed record Triagegegevens(string? Feiten, bool Structureel, Melderbeeld Melderbeeld, bool ZorgwekkendeVeroorzaker)
{
    /// <summary>
    /// What the facts suggest. Worry about the causer comes first, for care cannot wait; then whether it is nuisance at all; then whether
    /// it is a quarrel.
    /// </summary>
    public Triageuitkomst Advies
        => ZorgwekkendeVeroorzaker ? Triageuitkomst.Zorg
            : !Structureel ? Triageuitkomst.TeDuldenHinder
            : Melderbeeld == Melderbeeld.Wederzijds ? Triageuitkomst.Buurtbemiddeling
            : Triageuitkomst.Overlastaanpak;
}

/// <summary>The assessment of a report of nuisance: facts and not emotion, and what is to be done. One per dossier.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Overlasttriage : Dossierdeel
{
    public const int MaxFeiten = 2000;
    public const int MaxMotivering = 1000;

    private Overlasttriage()
    {
    }

    public Overlasttriage(Guid leefbaarheidsdossierId, DateOnly vandaag, Triagegegevens gegevens, Triageuitkomst? uitkomst, string? motivering)
        : base(leefbaarheidsdossierId, vandaag)
        => Neem(vandaag, gegevens, uitkomst, motivering);

    /// <summary>What was noticed, by whom and when.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string Feiten { get; private set; } = "";

    /// <summary>True when it keeps coming back and is more than neighbours must put up with.</summary>
    public bool Structureel { get; private set; }

    public Melderbeeld Melderbeeld { get; private set; }

    /// <summary>True when there are worries about the one who causes it.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public bool ZorgwekkendeVeroorzaker { get; private set; }

    /// <summary>What the facts suggest.</summary>
    public Triageuitkomst Advies { get; private set; }

    /// <summary>What was decided.</summary>
    public Triageuitkomst Uitkomst { get; private set; }

    /// <summary>Why; always there when the decision is not the advice.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? Motivering { get; private set; }

    /// <summary>Assesses again, with what is known now.</summary>
    /// <exception cref="RegelovertredingException"><c>MOTIVERING_VERPLICHT</c>.</exception>
    internal void Neem(DateOnly vandaag, Triagegegevens gegevens, Triageuitkomst? uitkomst, string? motivering)
    {
        var feiten = Invoer.Verplicht(gegevens.Feiten, MaxFeiten, "feiten");
        var waarom = Invoer.Optioneel(motivering, MaxMotivering, "motivering");
        var besluit = uitkomst ?? gegevens.Advies;
        if (besluit != gegevens.Advies && waarom is null)
        {
            throw new RegelovertredingException(
                "MOTIVERING_VERPLICHT", "U wijkt af van het advies. Leg uit waarom u een andere uitkomst kiest.", "motivering");
        }

        Datum = vandaag;
        Feiten = feiten;
        Structureel = gegevens.Structureel;
        Melderbeeld = gegevens.Melderbeeld;
        ZorgwekkendeVeroorzaker = gegevens.ZorgwekkendeVeroorzaker;
        Advies = gegevens.Advies;
        Uitkomst = besluit;
        Motivering = waarom;
    }
}
