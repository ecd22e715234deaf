namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <content>What keeps it from being erased, and what is left of it when it was made anonymous.</content>
internal sealed partial class Leefbaarheidsdossier
{
    internal const string Anoniem = "Geanonimiseerd dossier";

    /// <summary>Why it may not be erased for the time being; null when it may.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? Blokkadereden { get; private set; }

    /// <summary>User name of who decided that; null when it may be erased.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? GeblokkeerdDoor { get; private set; }

    /// <summary>Since when; null when it may be erased.</summary>
    public DateOnly? GeblokkeerdOp { get; private set; }

    /// <summary>The day on which what leads to persons was taken out of it; null when that was not done.</summary>
    public DateOnly? GeanonimiseerdOp { get; private set; }

    /// <summary>What it goes back to when it may be erased again.</summary>
    [HotChocolate.GraphQLIgnore]
    public Archiefstatus? StatusVoorBlokkade { get; private set; }

    /// <exception cref="RegelovertredingException"><c>DOSSIER_GEBLOKKEERD</c>, <c>DOSSIER_SAMENGEVOEGD</c>, <c>DOSSIER_GEANONIMISEERD</c>, <c>VERPLICHT</c> or <c>TE_LANG</c>.</exception>
    internal void Blokkeer(string? reden, Moment moment)
    {
        ControleerNietSamengevoegd();
        ControleerNietAnoniem();
        ControleerNietGeblokkeerd();
        Blokkadereden = Invoer.Verplicht(reden, MaxOmschrijving, "reden");
        GeblokkeerdDoor = moment.Door;
        GeblokkeerdOp = moment.Vandaag;
        StatusVoorBlokkade = Archiefstatus;
        Archiefstatus = Archiefstatus.Geblokkeerd;
    }

    /// <exception cref="RegelovertredingException"><c>DOSSIER_NIET_GEBLOKKEERD</c>.</exception>
    internal void HefBlokkadeOp()
    {
        if (Archiefstatus != Archiefstatus.Geblokkeerd)
            throw new RegelovertredingException("DOSSIER_NIET_GEBLOKKEERD", $"Dossier {Nummer} is niet geblokkeerd.");
        Archiefstatus = StatusVoorBlokkade ?? Archiefstatus.Actueel;
        StatusVoorBlokkade = null;
        Blokkadereden = null;
        GeblokkeerdDoor = null;
        GeblokkeerdOp = null;
    }

    /// <summary>Takes out what leads to persons. Its lists are erased by whoever asks for this; days, type and reason stay, for the figures.</summary>
    internal void Anonimiseer(Moment moment)
    {
        Omschrijving = Anoniem;
        Resultaattoelichting = null;
        Opschortingsreden = null;
        AfgehandeldDoor = null;
        BehandelendMedewerkerId = null;
        GeanonimiseerdOp = moment.Vandaag;
        foreach (var regel in _statushistorie)
            regel.Anonimiseer();
    }

    /// <summary>What keeps a dossier keeps the one in which it goes on.</summary>
    private void NeemBlokkadeOver(Leefbaarheidsdossier jonger)
    {
        if (jonger.Archiefstatus != Archiefstatus.Geblokkeerd || Archiefstatus == Archiefstatus.Geblokkeerd)
            return;
        Blokkadereden = jonger.Blokkadereden;
        GeblokkeerdDoor = jonger.GeblokkeerdDoor;
        GeblokkeerdOp = jonger.GeblokkeerdOp;
        StatusVoorBlokkade = Archiefstatus;
        Archiefstatus = Archiefstatus.Geblokkeerd;
    }

    private void ControleerNietGeblokkeerd()
    {
        if (Archiefstatus == Archiefstatus.Geblokkeerd)
            throw new RegelovertredingException("DOSSIER_GEBLOKKEERD", $"Dossier {Nummer} is geblokkeerd. Hef eerst de blokkade op.");
    }

    private void ControleerNietAnoniem()
    {
        if (GeanonimiseerdOp is not null)
            throw new RegelovertredingException("DOSSIER_GEANONIMISEERD", $"Dossier {Nummer} is geanonimiseerd: er is niets meer om mee verder te gaan.");
    }
}
