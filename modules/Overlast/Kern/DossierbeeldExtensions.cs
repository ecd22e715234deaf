namespace Leefbaarheid.Overlast.Kern;

internal static class DossierbeeldExtensions
{
    /// <exception cref="RegelovertredingException"><c>BETROKKENE_ONBEKEND</c>: the contact takes no part in the dossier.</exception>
    public static void ControleerPartij(this Dossierbeeld dossier, Guid contactId, string veld)
    {
        if (dossier.Partijen.All(partij => partij.ContactId != contactId))
        {
            throw new RegelovertredingException(
                "BETROKKENE_ONBEKEND", $"Kies een melder, veroorzaker of ander contact van dossier {dossier.Dossier.Nummer}.", veld);
        }
    }
}
