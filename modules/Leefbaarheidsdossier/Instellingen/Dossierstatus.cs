namespace Leefbaarheid.Leefbaarheidsdossiers.Instellingen;

/// <summary>What a status means to the program, whatever the corporation calls it.</summary>
internal enum Statussoort
{
    /// <summary>Nobody works on it yet.</summary>
    Nieuw,

    /// <summary>Somebody works on it.</summary>
    Actief,

    /// <summary>It waits for something outside.</summary>
    Wachtend,

    /// <summary>It is done; the dossier is closed.</summary>
    Gereed,

    /// <summary>It will not be done; the dossier is closed.</summary>
    Geannuleerd,
}

/// <summary>A status of a dossier. Rules look at <see cref="Soort"/> and never at the code or the caption.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Dossierstatus : Stamgegeven
{
    private Dossierstatus()
    {
    }

    public Dossierstatus(string code, string omschrijving, Statussoort soort, int volgorde)
        : base(code, omschrijving)
    {
        Soort = soort;
        Volgorde = volgorde;
    }

    /// <summary>Fixed when the status is made: dossiers were handled by it.</summary>
    public Statussoort Soort { get; private set; }

    /// <summary>Place in lists; of several statuses of one kind the lowest is the default.</summary>
    public int Volgorde { get; private set; }

    /// <summary>True when a dossier with this status is closed.</summary>
    [HotChocolate.GraphQLIgnore]
    public bool Sluit => Soort is Statussoort.Gereed or Statussoort.Geannuleerd;

    internal void Verplaats(int volgorde) => Volgorde = volgorde;
}
