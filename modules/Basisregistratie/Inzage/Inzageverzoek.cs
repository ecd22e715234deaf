using Leefbaarheid.Basisregistraties.Contacten;

namespace Leefbaarheid.Basisregistraties.Inzage;

/// <summary>
/// Somebody asked what the corporation knows of him (AVG art. 15), and got an answer. What was answered is kept with it: whoever asks
/// later what was told, is not told what is known by then.
/// </summary>
[DataClassification(DataClassification.CustomerContent)]
internal sealed class Inzageverzoek : Entity
{
    public const string Nummerreeks = "INZAGE";
    public const int NummerLengte = 20;

    /// <summary>How long the corporation may take (art. 12 paragraph 3).</summary>
    private const int Maanden = 1;

    private Inzageverzoek()
    {
    }

    /// <exception cref="RegelovertredingException">
    /// <c>INZAGE_GEEN_PERSOON</c>, <c>IDENTITEIT_NIET_VASTGESTELD</c> or <c>DATUM_IN_TOEKOMST</c>.
    /// </exception>
    public Inzageverzoek(string nummer, Contact contact, DateOnly ontvangenOp, bool identiteitVastgesteld, DateOnly vandaag)
    {
        if (contact.Soort == Contactsoort.Organisatie)
            throw new RegelovertredingException("INZAGE_GEEN_PERSOON", "Inzage geldt voor mensen. Dit contact is een organisatie.", "contactId");
        if (!identiteitVastgesteld)
        {
            throw new RegelovertredingException(
                "IDENTITEIT_NIET_VASTGESTELD",
                "Stel eerst vast dat de aanvrager is wie hij zegt te zijn: anders krijgt een ander deze gegevens.",
                "identiteitVastgesteld");
        }

        if (ontvangenOp > vandaag)
            throw new RegelovertredingException("DATUM_IN_TOEKOMST", "Het verzoek kan niet in de toekomst zijn ontvangen.", "ontvangenOp");
        Nummer = nummer;
        ContactId = contact.Id;
        Contact = contact;
        OntvangenOp = ontvangenOp;
        UiterlijkOp = ontvangenOp.AddMonths(Maanden);
        BeantwoordOp = vandaag;
    }

    public string Nummer { get; private set; } = "";

    /// <summary>Who asked.</summary>
    [DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
    public Guid ContactId { get; private set; }

    public Contact? Contact { get; private set; }

    public DateOnly OntvangenOp { get; private set; }

    /// <summary>The last day on which the answer is in time.</summary>
    public DateOnly UiterlijkOp { get; private set; }

    public DateOnly BeantwoordOp { get; private set; }

    /// <summary>How many records the answer tells of.</summary>
    public int AantalGegevens { get; private set; }

    /// <summary>The file that people read.</summary>
    public Guid DocumentId { get; private set; }

    /// <summary>The file that programs read.</summary>
    public Guid GegevensId { get; private set; }

    internal void Beantwoord(int aantal, Guid documentId, Guid gegevensId)
        => (AantalGegevens, DocumentId, GegevensId) = (aantal, documentId, gegevensId);
}
