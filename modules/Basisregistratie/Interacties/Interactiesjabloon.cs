using Leefbaarheid.Basisregistraties.Medewerkers;
using Leefbaarheid.Basisregistraties.Referentiedata;

namespace Leefbaarheid.Basisregistraties.Interacties;

/// <summary>What a kind of contact moment is like, and which work it leads to, so that whoever logs one only writes the note.</summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Interactiesjabloon : Entity
{
    public const int CodeLengte = 20;
    public const int GroepLengte = 50;
    public const int OmschrijvingLengte = 100;
    public const int LangsteTermijn = 260;

    private Interactiesjabloon()
    {
    }

    public Interactiesjabloon(string? code, string? omschrijving, string? richting, string? kanaal, Initiator initiator)
    {
        Code = Invoer.Verplicht(code, CodeLengte, "code").ToUpperInvariant();
        Omschrijving = Invoer.Verplicht(omschrijving, OmschrijvingLengte, "omschrijving");
        VerlooptVia(richting, kanaal, initiator);
    }

    public string Code { get; private set; } = "";

    /// <summary>Under which heading it stands in the list; null for none.</summary>
    public string? Groep { get; private set; }

    public string Omschrijving { get; private set; } = "";

    /// <summary>Code of the list COMMUNICATIERICHTING.</summary>
    public string Richting { get; private set; } = "";

    /// <summary>Code of the list COMMUNICATIEKANAAL.</summary>
    public string Kanaal { get; private set; } = "";

    public Initiator Initiator { get; private set; }

    /// <summary>True when the contact may read it in the portal, unless said otherwise.</summary>
    public bool ToonInKlantportaal { get; private set; }

    /// <summary>True when it leads to a task, unless said otherwise.</summary>
    public bool TaakAanmaken { get; private set; }

    /// <summary>What the task says; null for the subject of the contact moment.</summary>
    public string? Taakomschrijving { get; private set; }

    /// <summary>Working days that the task may take; null for no due date.</summary>
    public int? Taaktermijn { get; private set; }

    /// <summary>The team that gets the task; null when it is asked each time.</summary>
    public Guid? StandaardTeamId { get; private set; }

    public Team? StandaardTeam { get; private set; }

    /// <summary>True when it is no longer used; it stays for the contact moments that were made with it.</summary>
    public bool Geblokkeerd { get; private set; }

    public void Beschrijf(string? omschrijving, string? groep, bool toonInKlantportaal)
    {
        Omschrijving = Invoer.Verplicht(omschrijving, OmschrijvingLengte, "omschrijving");
        Groep = Invoer.Optioneel(groep, GroepLengte, "groep");
        ToonInKlantportaal = toonInKlantportaal;
    }

    public void VerlooptVia(string? richting, string? kanaal, Initiator initiator)
    {
        Richting = Invoer.Verplicht(richting, Referentiewaarde.CodeLengte, "richting");
        Kanaal = Invoer.Verplicht(kanaal, Referentiewaarde.CodeLengte, "kanaal");
        Initiator = initiator;
    }

    public void LeidtTot(bool taakAanmaken, string? taakomschrijving, int? taaktermijn, Guid? standaardTeamId)
    {
        TaakAanmaken = taakAanmaken;
        Taakomschrijving = Invoer.Optioneel(taakomschrijving, Taken.Taak.OmschrijvingLengte, "taakomschrijving");
        Taaktermijn = taaktermijn is { } dagen ? Invoer.Tussen(dagen, 0, LangsteTermijn, "taaktermijn") : null;
        StandaardTeamId = standaardTeamId;
    }

    public void Blokkeer(bool geblokkeerd) => Geblokkeerd = geblokkeerd;

    public void ControleerBruikbaar()
    {
        if (Geblokkeerd)
        {
            throw new RegelovertredingException(
                "SJABLOON_GEBLOKKEERD", $"Het interactiesjabloon '{Omschrijving}' wordt niet meer gebruikt. Kies een ander sjabloon.", "sjabloonId");
        }
    }
}
