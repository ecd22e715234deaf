using Leefbaarheid.Overlast.Samenwerking;

namespace Leefbaarheid.Overlast.Interventies;

/// <summary>Somebody who takes part in an intervention: a contact, a medewerker or a netwerkpartner.</summary>
[DataClassification(DataClassification.EndUserPseudonymousIdentifiers)]
internal sealed class Interventiedeelnemer : Entity
{
    public const int MaxRol = 100;

    private Interventiedeelnemer()
    {
    }

    /// <exception cref="RegelovertredingException"><c>DEELNEMER_ONDUIDELIJK</c>: not exactly one of the three.</exception>
    public Interventiedeelnemer(Guid? contactId, Guid? medewerkerId, Guid? netwerkpartnerId, string? rol)
    {
        if (new[] { contactId, medewerkerId, netwerkpartnerId }.Count(sleutel => sleutel is not null) != 1)
        {
            throw new RegelovertredingException(
                "DEELNEMER_ONDUIDELIJK", "Kies één deelnemer: een contact, een medewerker of een netwerkpartner.", "contactId");
        }

        ContactId = contactId;
        MedewerkerId = medewerkerId;
        NetwerkpartnerId = netwerkpartnerId;
        Rol = Invoer.Optioneel(rol, MaxRol, "rol");
    }

    public Guid InterventieId { get; private set; }

    /// <summary>Place in the list: the order of adding.</summary>
    public int Volgnummer { get; internal set; }

    public Guid? ContactId { get; private set; }

    public Guid? MedewerkerId { get; private set; }

    public Guid? NetwerkpartnerId { get; private set; }

    public Netwerkpartner? Netwerkpartner { get; private set; }

    /// <summary>In what part, in the user's words; null when not said.</summary>
    public string? Rol { get; private set; }

    internal bool IsDezelfdeAls(Interventiedeelnemer ander)
        => (ContactId, MedewerkerId, NetwerkpartnerId) == (ander.ContactId, ander.MedewerkerId, ander.NetwerkpartnerId);
}
