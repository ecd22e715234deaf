namespace Leefbaarheid.Leefbaarheidsdossiers.Partijen;

/// <summary>A contact that takes part in a dossier.</summary>
[DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
internal abstract class Partij : Kenmerk
{
    protected Partij()
    {
    }

    protected Partij(Guid contactId, Guid? contactpersoonId)
    {
        ContactId = contactId;
        ContactpersoonId = contactpersoonId;
    }

    public Guid ContactId { get; private set; }

    /// <summary>The person of the household or organisation to speak to; null for the contact itself.</summary>
    public Guid? ContactpersoonId { get; private protected set; }

    /// <summary>The part that it plays.</summary>
    [HotChocolate.GraphQLIgnore]
    public abstract Partijrol Partijrol { get; }

    internal override Guid Sleutel => ContactId;
}

/// <summary>How urgent something is to somebody.</summary>
internal enum Prioriteit
{
    Laag,
    Normaal,
    Hoog,
}

/// <summary>Somebody who reported.</summary>
[DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
internal sealed class Dossiermelder : Partij
{
    public const int MaxCommunicatiewijze = 20;

    private Dossiermelder()
    {
    }

    public Dossiermelder(Guid contactId, DateOnly melddatum, Meldergegevens gegevens)
        : base(contactId, gegevens.ContactpersoonId)
    {
        Melddatum = melddatum;
        Prioriteit = gegevens.Prioriteit;
        Communicatiewijze = gegevens.Communicatiewijze;
    }

    /// <summary>Line number within the dossier: 10000, 20000, …</summary>
    public int Regelnummer => Volgnummer * 10000;

    /// <summary>The day of the report.</summary>
    public DateOnly Melddatum { get; private set; }

    public Prioriteit Prioriteit { get; private set; }

    /// <summary>How the reporter wants to hear from us: a code of VERA's COMMUNICATIEKANAAL; null when unknown.</summary>
    public string? Communicatiewijze { get; private set; }

    public override Partijrol Partijrol => Partijrol.Melder;

    internal void Wijzig(DateOnly melddatum, Meldergegevens gegevens, DateOnly vandaag)
    {
        ControleerMelddatum(melddatum, vandaag);
        Melddatum = melddatum;
        ContactpersoonId = gegevens.ContactpersoonId;
        Prioriteit = gegevens.Prioriteit;
        Communicatiewijze = gegevens.Communicatiewijze;
    }

    /// <exception cref="RegelovertredingException"><c>DATUM_IN_TOEKOMST</c>.</exception>
    internal static void ControleerMelddatum(DateOnly melddatum, DateOnly vandaag)
    {
        if (melddatum > vandaag)
            throw new RegelovertredingException("DATUM_IN_TOEKOMST", "De melddatum kan niet in de toekomst liggen.", "melddatum");
    }
}

/// <summary>What is known of a report beside who made it and when.</summary>
internal sealed record Meldergegevens(
    Guid? ContactpersoonId = null,
    Prioriteit Prioriteit = Prioriteit.Normaal,
    string? Communicatiewijze = null);

/// <summary>Somebody who is said to cause the problem.</summary>
[DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
internal sealed class Dossierveroorzaker : Partij
{
    private Dossierveroorzaker()
    {
    }

    public Dossierveroorzaker(Guid contactId, Guid? contactpersoonId, bool actieregelAanmaken, bool eenheidClusterOvernemen)
        : base(contactId, contactpersoonId)
    {
        ActieregelAanmaken = actieregelAanmaken;
        EenheidClusterOvernemen = eenheidClusterOvernemen;
    }

    /// <summary>True when the template's lines for this role were added.</summary>
    public bool ActieregelAanmaken { get; private set; }

    /// <summary>True when the units of their tenancy, and the clusters of those, were added.</summary>
    public bool EenheidClusterOvernemen { get; private set; }

    public override Partijrol Partijrol => Partijrol.Veroorzaker;
}

/// <summary>Somebody who is involved otherwise.</summary>
[DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
internal sealed class Dossiercontact : Partij
{
    public const int MaxRol = 100;

    private Dossiercontact()
    {
    }

    public Dossiercontact(Guid contactId, Guid? contactpersoonId, string? rol)
        : base(contactId, contactpersoonId)
        => Rol = Invoer.Optioneel(rol, MaxRol, "rol");

    /// <summary>In what part, in the user's words: wijkagent, bewindvoerder; null when not said.</summary>
    public string? Rol { get; private set; }

    public override Partijrol Partijrol => Partijrol.Contact;
}
