using Leefbaarheid.Contracts.Bewaring;

namespace Leefbaarheid.Klachtafhandeling.Koppelingen;

/// <summary>What is known of a complaint beside its dossier.</summary>
internal sealed class Klachtwissing : Wisbron
{
    public Klachtwissing(KlachtContext context)
        : base(context)
    {
        Van<Klacht>().Aan(klacht => klacht.LeefbaarheidsdossierId);
        Van<Oplossingscontrole>().Aan(controle => controle.KlachtId);
        Van<Verwijzing>().Aan(verwijzing => verwijzing.LeefbaarheidsdossierId).Aan(verwijzing => verwijzing.KlachtId);
    }
}
