using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Correspondentie.Sjablonen;

namespace Leefbaarheid.Correspondentie.Brieven;

/// <summary>A letter on a dossier. While it is a concept it can be made again; once it is sent nothing of it changes.</summary>
[DataClassification(DataClassification.CustomerContent)]
[HoortBij("Leefbaarheidsdossier", nameof(LeefbaarheidsdossierId), Vertrouwelijkheid = nameof(Vertrouwelijkheid))]
internal sealed class Brief : Entity
{
    public const string Nummerreeks = "BRIEF";
    public const int MaxNummer = 20;
    public const int MaxKanaal = 20;
    public const int MaxSoort = 60;
    public const int MaxGebruikersnaam = 100;

    private readonly List<Briefantwoord> _antwoorden = [];
    private readonly List<Briefdocument> _documenten = [];

    private Brief()
    {
    }

    public Brief(string nummer, Briefsjabloon sjabloon, Guid dossierId, Guid contactId, Partijrol ontvanger)
    {
        Nummer = nummer;
        SjabloonId = sjabloon.Id;
        Sjabloon = sjabloon;
        Soort = sjabloon.Soort;
        Onderwerp = sjabloon.Omschrijving;
        LeefbaarheidsdossierId = dossierId;
        ContactId = contactId;
        Ontvanger = ontvanger;
    }

    /// <summary>Number, as people know it: <c>BRF-2026-00042</c>.</summary>
    public string Nummer { get; private set; } = "";

    public Guid SjabloonId { get; private set; }

    /// <summary>What it was made from.</summary>
    public Briefsjabloon? Sjabloon { get; private set; }

    /// <summary>Number of the template's version that the latest document was made from.</summary>
    public int Sjabloonversie { get; private set; }

    /// <summary>What it is for.</summary>
    public Briefsoort Soort { get; private set; }

    /// <summary>What it is about.</summary>
    public string Onderwerp { get; private set; } = "";

    public Guid LeefbaarheidsdossierId { get; private set; }

    /// <summary>The action line that it is the work of; null for the dossier as a whole.</summary>
    public Guid? ActieregelId { get; private set; }

    /// <summary>GraphQL type of the record that it is about, e.g. <c>Verwijzing</c>; null for none.</summary>
    public string? OnderwerpSoort { get; private set; }

    /// <summary>Key of the record that it is about; null for none.</summary>
    public Guid? OnderwerpId { get; private set; }

    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid ContactId { get; private set; }

    /// <summary>In what part the contact is written to.</summary>
    public Partijrol Ontvanger { get; private set; }

    public Vertrouwelijkheid Vertrouwelijkheid { get; private set; }

    public Briefstatus Status { get; private set; }

    /// <summary>How often a document was made of it; that is the number of the latest.</summary>
    public int Versie { get; private set; }

    /// <summary>The day on which it was sent; null while it is a concept.</summary>
    public DateOnly? VerzondenOp { get; private set; }

    /// <summary>User name of who sent it.</summary>
    [DataClassification(DataClassification.EndUserIdentifiableInformation)]
    public string? VerzondenDoor { get; private set; }

    /// <summary>Code of the list COMMUNICATIEKANAAL: how it was sent; null while it is a concept.</summary>
    public string? Kanaal { get; private set; }

    /// <summary>The contact moment that the sending was logged as; null while it is a concept.</summary>
    public Guid? InteractielogpostId { get; private set; }

    /// <summary>The answers that the latest document was made with, in order of the questions.</summary>
    public IReadOnlyList<Briefantwoord> Antwoorden => [.. _antwoorden.OrderBy(antwoord => antwoord.Volgorde)];

    /// <summary>The documents that were made of it, the oldest first.</summary>
    public IReadOnlyList<Briefdocument> Documenten => [.. _documenten.OrderBy(document => document.Versie)];

    /// <summary>Says what it is part of.</summary>
    internal void Koppel(Guid? actieregelId, Guid? onderwerpId, string? onderwerpSoort)
    {
        ActieregelId = actieregelId;
        OnderwerpId = onderwerpId;
        OnderwerpSoort = onderwerpSoort;
    }

    /// <exception cref="RegelovertredingException"><c>VERTROUWELIJKHEID_TE_LAAG</c>: a letter is not more open than its dossier.</exception>
    internal void Bescherm(Vertrouwelijkheid gekozen, Vertrouwelijkheid dossier)
    {
        if (gekozen < dossier)
        {
            throw new RegelovertredingException(
                "VERTROUWELIJKHEID_TE_LAAG",
                $"Het dossier is {(Foutbericht)dossier.ToString().ToLowerInvariant()}. Een brief daaruit kan niet minder vertrouwelijk zijn.",
                "vertrouwelijkheid");
        }

        Vertrouwelijkheid = gekozen;
    }

    /// <summary>Takes a new document; those from before stay to be read.</summary>
    /// <exception cref="RegelovertredingException"><c>BRIEF_VERZONDEN</c>.</exception>
    internal void NeemDocument(Briefsjabloonversie sjabloonversie, Guid bestandId, IReadOnlyList<(string Veld, string Vraag, string Antwoord)> antwoorden)
    {
        ControleerConcept();
        Sjabloonversie = sjabloonversie.Nummer;
        _documenten.Add(new Briefdocument(++Versie, bestandId, sjabloonversie.Nummer));
        _antwoorden.Clear();
        foreach (var (plaats, (veld, vraag, antwoord)) in antwoorden.Index())
            _antwoorden.Add(new Briefantwoord((plaats + 1) * 10, veld, vraag, antwoord));
    }

    /// <exception cref="RegelovertredingException"><c>DATUM_IN_TOEKOMST</c> or <c>DATUM_VOOR_BRIEF</c>.</exception>
    internal static void ControleerVerzenddag(DateOnly op, DateOnly gemaaktOp, DateOnly vandaag)
    {
        if (op > vandaag)
            throw new RegelovertredingException("DATUM_IN_TOEKOMST", "Een brief die nog verzonden moet worden, kunt u niet als verzonden vastleggen.", "verzondenOp");
        if (op < gemaaktOp)
            throw new RegelovertredingException("DATUM_VOOR_BRIEF", "De brief bestond op die dag nog niet.", "verzondenOp");
    }

    /// <exception cref="RegelovertredingException"><c>BRIEF_VERZONDEN</c>.</exception>
    internal void Verzend(string kanaal, DateOnly op, string door, Guid interactielogpostId)
    {
        ControleerConcept();
        Status = Briefstatus.Verzonden;
        VerzondenOp = op;
        VerzondenDoor = door;
        Kanaal = Invoer.Verplicht(kanaal, MaxKanaal, "kanaal");
        InteractielogpostId = interactielogpostId;
    }

    /// <exception cref="RegelovertredingException"><c>BRIEF_VERZONDEN</c>.</exception>
    internal void ControleerConcept()
    {
        if (Status == Briefstatus.Verzonden)
        {
            throw new RegelovertredingException(
                "BRIEF_VERZONDEN", $"Brief {Nummer} is al verzonden. Daarom blijft de brief zoals die is. Maak zo nodig een nieuwe brief.");
        }
    }

    /// <summary>Follows its dossier into the one that it was merged with.</summary>
    internal void VerplaatsNaar(Guid dossierId) => LeefbaarheidsdossierId = dossierId;
}

/// <summary>How far a letter is.</summary>
internal enum Briefstatus
{
    /// <summary>It was made and can still be made again.</summary>
    Concept,

    /// <summary>It left.</summary>
    Verzonden,
}
