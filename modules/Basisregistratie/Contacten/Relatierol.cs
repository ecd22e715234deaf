using Leefbaarheid.Basisregistraties.Eenheden;
using Leefbaarheid.Basisregistraties.Referentiedata;

namespace Leefbaarheid.Basisregistraties.Contacten;

/// <summary>What a contact is to a unit, and since when: tenant, resident, caretaker.</summary>
[DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
internal sealed class Relatierol : Entity
{
    /// <summary>VERA's code for the tenant.</summary>
    public const string Huurder = "HUU";

    private Relatierol()
    {
    }

    public Relatierol(Guid contactId, Guid eenheidId, string? rol, DateOnly begindatum, DateOnly? einddatum = null)
    {
        ContactId = contactId;
        EenheidId = eenheidId;
        Rol = Invoer.Verplicht(rol, Referentiewaarde.CodeLengte, "rol");
        Begindatum = begindatum;
        Einddatum = Periode.Controleer(begindatum, einddatum);
    }

    public Guid ContactId { get; private set; }

    public Contact? Contact { get; private set; }

    public Guid EenheidId { get; private set; }

    public Eenheid? Eenheid { get; private set; }

    /// <summary>Code of the list RELATIEROLSOORT.</summary>
    public string Rol { get; private set; } = "";

    public DateOnly Begindatum { get; private set; }

    /// <summary>The last day that it holds; null while it goes on.</summary>
    public DateOnly? Einddatum { get; private set; }

    public void Beeindig(DateOnly einddatum) => Einddatum = Periode.Controleer(Begindatum, einddatum);
}
