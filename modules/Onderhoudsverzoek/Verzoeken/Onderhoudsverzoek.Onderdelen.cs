using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Onderhoudsverzoeken.Vraagboom;

namespace Leefbaarheid.Onderhoudsverzoeken.Verzoeken;

/// <summary>What hangs on a request: defects, preferred moments, charges and related requests.</summary>
internal sealed partial class Onderhoudsverzoek
{
    private readonly List<Defect> _defecten = [];
    private readonly List<VoorkeurAfspraak> _voorkeurAfspraken = [];
    private readonly List<Verrekening> _verrekeningen = [];
    private readonly List<GerelateerdVerzoek> _gerelateerdeVerzoeken = [];

    public IReadOnlyList<Defect> Defecten => _defecten;

    public IReadOnlyList<VoorkeurAfspraak> VoorkeurAfspraken => _voorkeurAfspraken;

    public IReadOnlyList<Verrekening> Verrekeningen => _verrekeningen;

    public IReadOnlyList<GerelateerdVerzoek> GerelateerdeVerzoeken => _gerelateerdeVerzoeken;

    internal Defect VoegDefectToe(string? omschrijving, string? locatie, string? oorzaak, Vraagboomknoop? knoop)
    {
        EisOpen();
        var defect = new Defect(omschrijving, locatie, oorzaak, knoop);
        _defecten.Add(defect);
        return defect;
    }

    public void StelOorzaakVast(Guid defectId, string? aangetroffenOorzaak)
    {
        EisOpen();
        Vind(_defecten, defectId, "Het defect", "defectId").StelOorzaakVast(aangetroffenOorzaak);
    }

    public void VerwijderDefect(Guid defectId)
    {
        EisOpen();
        _defecten.Remove(Vind(_defecten, defectId, "Het defect", "defectId"));
    }

    internal VoorkeurAfspraak VoegVoorkeurToe(DateOnly datum, Dagdeel dagdeel, DateOnly vandaag)
    {
        EisOpen();
        if (_voorkeurAfspraken.Any(bestaand => bestaand.Datum == datum && bestaand.Dagdeel == dagdeel))
        {
            throw new RegelovertredingException(
                "VOORKEUR_BESTAAT_AL",
                "Deze voorkeur staat al op het onderhoudsverzoek.",
                "datum");
        }

        var voorkeur = new VoorkeurAfspraak(Invoer.NietVoor(datum, vandaag, "datum"), dagdeel);
        _voorkeurAfspraken.Add(voorkeur);
        return voorkeur;
    }

    public void VerwijderVoorkeur(Guid voorkeurAfspraakId)
    {
        EisOpen();
        _voorkeurAfspraken.Remove(Vind(_voorkeurAfspraken, voorkeurAfspraakId, "De voorkeursafspraak", "voorkeurAfspraakId"));
    }

    internal Verrekening VoegVerrekeningToe(string omschrijving, decimal bedrag, Guid? contactId)
    {
        EisOpen();
        var verrekening = new Verrekening(omschrijving, bedrag, contactId);
        _verrekeningen.Add(verrekening);
        return verrekening;
    }

    public void VerwijderVerrekening(Guid verrekeningId)
    {
        EisOpen();
        _verrekeningen.Remove(Vind(_verrekeningen, verrekeningId, "De verrekening", "verrekeningId"));
    }

    public void Relateer(Onderhoudsverzoek ander)
    {
        EisOpen();
        if (ander.Id == Id)
        {
            throw new RegelovertredingException(
                "RELATIE_MET_ZICHZELF",
                "Een onderhoudsverzoek kan niet met zichzelf worden gerelateerd.",
                "gerelateerdVerzoekId");
        }

        if (_gerelateerdeVerzoeken.All(bestaand => bestaand.VerzoekId != ander.Id))
            _gerelateerdeVerzoeken.Add(new GerelateerdVerzoek(ander));
    }

    public void VerwijderRelatie(Guid verzoekId)
    {
        EisOpen();
        _gerelateerdeVerzoeken.RemoveAll(relatie => relatie.VerzoekId == verzoekId);
    }

    private static T Vind<T>(List<T> onderdelen, Guid id, string soort, string veld)
        where T : Contracts.Data.Entity
        => onderdelen.Find(onderdeel => onderdeel.Id == id) ?? throw new NietGevondenException(soort, id.ToString(), veld);
}
