namespace Leefbaarheid.Leefbaarheidsdossiers.Instellingen;

/// <summary>Classifies a dossier; a dossier can have several.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Dossiersoort : Stamgegeven
{
    private Dossiersoort()
    {
    }

    public Dossiersoort(string code, string omschrijving, bool agressie = false)
        : base(code, omschrijving)
        => Agressie = agressie;

    /// <summary>True when a dossier of this kind can have agressiesoorten.</summary>
    public bool Agressie { get; private set; }

    internal void ZetAgressie(bool agressie) => Agressie = agressie;
}

/// <summary>The form that aggression took.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Agressiesoort : Stamgegeven
{
    private Agressiesoort()
    {
    }

    public Agressiesoort(string code, string omschrijving)
        : base(code, omschrijving)
    {
    }
}

/// <summary>Why a dossier was closed.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Dossierafhandelingsreden : Stamgegeven
{
    private Dossierafhandelingsreden()
    {
    }

    public Dossierafhandelingsreden(string code, string omschrijving)
        : base(code, omschrijving)
    {
    }
}

/// <summary>Why an action line was closed.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Actieregelafhandelingsreden : Stamgegeven
{
    private Actieregelafhandelingsreden()
    {
    }

    public Actieregelafhandelingsreden(string code, string omschrijving)
        : base(code, omschrijving)
    {
    }
}

/// <summary>An action out of the catalogue.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Actie : Stamgegeven
{
    private Actie()
    {
    }

    public Actie(string code, string omschrijving, bool gerechtelijkeProcedure = false)
        : base(code, omschrijving)
        => GerechtelijkeProcedure = gerechtelijkeProcedure;

    /// <summary>True when it is a step in court; lines of this action carry the mark.</summary>
    public bool GerechtelijkeProcedure { get; private set; }

    internal void ZetGerechtelijkeProcedure(bool gerechtelijk) => GerechtelijkeProcedure = gerechtelijk;
}
