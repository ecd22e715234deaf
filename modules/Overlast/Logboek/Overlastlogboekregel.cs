namespace Leefbaarheid.Overlast.Logboek;

/// <summary>What the nuisance consisted of.</summary>
internal enum Overlastaard
{
    Geluid,
    Stank,
    Vervuiling,
    Agressie,
    Vernieling,
    Drugs,
    Dieren,
    Ruzie,
    Overig,
}

/// <summary>What was noticed.</summary>
internal sealed record Logboekgegevens(DateOnly Datum, TimeOnly Tijd, Overlastaard Aard, string? Omschrijving)
{
    /// <summary>How long it lasted, in minutes.</summary>
    public int? DuurMinuten { get; init; }

    /// <summary>Who noticed it.</summary>
    public Guid? ContactId { get; init; }
}

/// <summary>
/// One occurrence of nuisance, as somebody noticed it. It may end up before a judge: it is never changed, and a mistake is struck out
/// with a reason and stays legible.
/// </summary>
[DataClassification(DataClassification.EndUserIdentifiableInformation)]
internal sealed class Overlastlogboekregel : Dossierdeel, IBijlagehouder
{
    public const int MaxOmschrijving = 1000;
    public const int MaxReden = 250;
    public const int MaxDuur = 24 * 60;

    private Overlastlogboekregel()
    {
    }

    /// <exception cref="RegelovertredingException">
    /// <c>TIJDSTIP_IN_TOEKOMST</c>, <c>BETROKKENE_ONBEKEND</c> or <c>BUITEN_BEREIK</c>.
    /// </exception>
    public Overlastlogboekregel(Dossierbeeld dossier, Logboekgegevens gegevens, DateTime nu)
        : base(dossier.Dossier.Id, gegevens.Datum)
    {
        if (gegevens.Datum.ToDateTime(gegevens.Tijd) > nu)
            throw new RegelovertredingException("TIJDSTIP_IN_TOEKOMST", "Overlast die nog moet komen, kunt u niet vastleggen.", "datum");
        if (gegevens.ContactId is { } contact)
            dossier.ControleerPartij(contact, "contactId");
        Tijd = gegevens.Tijd;
        DuurMinuten = gegevens.DuurMinuten is { } duur ? Invoer.Tussen(duur, 1, MaxDuur, "duurMinuten") : null;
        Aard = gegevens.Aard;
        Omschrijving = Invoer.Verplicht(gegevens.Omschrijving, MaxOmschrijving, "omschrijving");
        ContactId = gegevens.ContactId;
    }

    /// <summary>When it began, on the clock of the corporation.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public TimeOnly Tijd { get; private set; }

    /// <summary>How long it lasted, in minutes; null when unknown.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public int? DuurMinuten { get; private set; }

    [DataClassification(DataClassification.CustomerContent)]
    public Overlastaard Aard { get; private set; }

    /// <summary>What was noticed, in facts.</summary>
    public string Omschrijving { get; private set; } = "";

    /// <summary>Who noticed it; null for a medewerker or an anonymous reporter.</summary>
    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid? ContactId { get; private set; }

    /// <summary>True when it was a mistake.</summary>
    [DataClassification(DataClassification.CustomerContent)]
    public bool Doorgehaald { get; private set; }

    /// <summary>Why it was struck out; null when it stands.</summary>
    public string? Doorhaalreden { get; private set; }

    /// <exception cref="RegelovertredingException"><c>LOGBOEKREGEL_DOORGEHAALD</c>.</exception>
    internal void HaalDoor(string? reden)
    {
        ControleerGeldig("id");
        Doorhaalreden = Invoer.Verplicht(reden, MaxReden, "reden");
        Doorgehaald = true;
    }

    /// <exception cref="RegelovertredingException"><c>LOGBOEKREGEL_DOORGEHAALD</c>.</exception>
    internal void ControleerGeldig(string veld)
    {
        if (Doorgehaald)
            throw new RegelovertredingException("LOGBOEKREGEL_DOORGEHAALD", "Deze logboekregel is al doorgehaald.", veld);
    }
}
