namespace Leefbaarheid.Overlast.Instrumenten;

/// <summary>What an instrument works on.</summary>
internal enum Instrumentdomein
{
    /// <summary>The surroundings.</summary>
    Fysiek,

    /// <summary>The people.</summary>
    Sociaal,
}

/// <summary>How an instrument works.</summary>
internal enum Instrumentwerking
{
    /// <summary>It gets people to act.</summary>
    Activerend,

    /// <summary>It keeps trouble from arising.</summary>
    Preventief,

    /// <summary>It ends trouble.</summary>
    Repressief,
}

/// <summary>A means to improve liveability, out of the corporation's catalogue.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Instrument : Stamgegeven
{
    private Instrument()
    {
    }

    public Instrument(string code, string omschrijving, Instrumentindeling indeling)
        : base(code, omschrijving)
        => DeelIn(indeling);

    public Instrumentdomein Domein { get; private set; }

    public Instrumentwerking Werking { get; private set; }

    /// <summary>The pillar of the policy that it belongs to.</summary>
    public Pijler Pijler { get; private set; }

    /// <summary>True when it may only be used on a legal ground and for a limited time, such as a camera.</summary>
    public bool VereistGrondslag { get; private set; }

    internal void DeelIn(Instrumentindeling indeling)
    {
        Domein = indeling.Domein;
        Werking = indeling.Werking;
        Pijler = indeling.Pijler;
        VereistGrondslag = indeling.VereistGrondslag;
    }
}

/// <summary>Where an instrument stands in the catalogue.</summary>
internal sealed record Instrumentindeling(
    Instrumentdomein Domein, Instrumentwerking Werking, Pijler Pijler, bool VereistGrondslag = false);
