namespace Leefbaarheid.Basisregistraties.Bewaren;

/// <summary>
/// A list of cases that are at the end of their term. It is made as a dry run; somebody looks at it and agrees; then exactly that list is
/// done, and what changed in between is left out and says so.
/// </summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Bewaarronde : Entity
{
    public const string Nummerreeks = "BEWAARRONDE";
    public const int NummerLengte = 20;
    public const int MaxGebruiker = 100;

    private readonly List<Bewaarregel> _regels = [];

    private Bewaarronde()
    {
    }

    public Bewaarronde(string nummer, DateOnly peildatum)
    {
        Nummer = nummer;
        Peildatum = peildatum;
    }

    public string Nummer { get; private set; } = "";

    public Rondestatus Status { get; private set; }

    /// <summary>The day that it was made for: what was due by then is in it.</summary>
    public DateOnly Peildatum { get; private set; }

    /// <summary>False when more was due than one round takes: make another one after this.</summary>
    public bool Volledig { get; private set; } = true;

    /// <summary>User name of who agreed; null until then.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? AkkoordDoor { get; private set; }

    /// <summary>When somebody agreed, in UTC; null until then.</summary>
    public DateTime? AkkoordOp { get; private set; }

    /// <summary>When the last of it was done, in UTC; null until then.</summary>
    public DateTime? UitgevoerdOp { get; private set; }

    /// <summary>How many cases would be or were erased or made anonymous.</summary>
    public int AantalGepland { get; private set; }

    /// <summary>How many of these were.</summary>
    public int AantalUitgevoerd { get; private set; }

    /// <summary>How many were left out, from the start or when their turn came.</summary>
    public int AantalOvergeslagen { get; private set; }

    /// <summary>The cases, in the order in which they were or will be done.</summary>
    public IReadOnlyList<Bewaarregel> Regels => [.. _regels.OrderBy(regel => regel.Volgnummer)];

    internal void VoegToe(Bewaaroordeel oordeel, int aantalGegevens, string vingerafdruk)
    {
        _regels.Add(new Bewaarregel(_regels.Count + 1, oordeel, aantalGegevens, vingerafdruk));
        if (oordeel.Bezwaar is null)
            AantalGepland++;
        else
            AantalOvergeslagen++;
    }

    internal void IsNietVolledig() => Volledig = false;

    /// <exception cref="RegelovertredingException"><c>BEWAARRONDE_GEEN_VOORSTEL</c> or <c>BEWAARRONDE_LEEG</c>.</exception>
    internal void GaAkkoord(string door, DateTime nu)
    {
        ControleerVoorstel();
        if (AantalGepland == 0)
            throw new RegelovertredingException("BEWAARRONDE_LEEG", "In deze ronde staat niets dat kan worden gewist. Trek de ronde in.", "id");
        Status = Rondestatus.InUitvoering;
        AkkoordDoor = door;
        AkkoordOp = nu;
    }

    /// <exception cref="RegelovertredingException"><c>BEWAARRONDE_GEEN_VOORSTEL</c>.</exception>
    internal void TrekIn()
    {
        ControleerVoorstel();
        Status = Rondestatus.Ingetrokken;
    }

    internal void IsGedaan(Bewaarregel regel, DateOnly op)
    {
        regel.IsGedaan(op);
        AantalUitgevoerd++;
    }

    internal void SlaOver(Bewaarregel regel, Bewaarbezwaar bezwaar)
    {
        regel.SlaOver(bezwaar);
        AantalOvergeslagen++;
    }

    internal void SluitAf(DateTime nu)
    {
        Status = Rondestatus.Uitgevoerd;
        UitgevoerdOp = nu;
    }

    private void ControleerVoorstel()
    {
        if (Status != Rondestatus.Voorstel)
            throw new RegelovertredingException("BEWAARRONDE_GEEN_VOORSTEL", $"Bewaarronde {Nummer} is geen voorstel meer. Maak een nieuwe ronde.", "id");
    }
}

/// <summary>How far a round is.</summary>
internal enum Rondestatus
{
    /// <summary>A dry run: nothing was done.</summary>
    Voorstel,

    /// <summary>Somebody agreed; it is being done.</summary>
    InUitvoering,

    /// <summary>All of it was done or left out.</summary>
    Uitgevoerd,

    /// <summary>Nothing was done and nothing will be.</summary>
    Ingetrokken,
}
