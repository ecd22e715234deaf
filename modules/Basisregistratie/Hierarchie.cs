namespace Leefbaarheid.Basisregistraties;

/// <summary>Keeps trees (areas, clusters, managers) trees.</summary>
internal static class Hierarchie
{
    /// <summary>Refuses a parent that lies below the record itself.</summary>
    /// <param name="id">The record that gets a parent.</param>
    /// <param name="bovenliggendId">The parent that was chosen.</param>
    /// <param name="bovenliggendeVan">The parent that a record has now; null for none.</param>
    /// <param name="veld">The input field, for the error.</param>
    public static void Controleer(Guid id, Guid? bovenliggendId, Func<Guid, Guid?> bovenliggendeVan, string veld)
    {
        // A record that is not stored yet has no key, and nothing can lie below it.
        if (id == Guid.Empty)
            return;
        var gezien = new HashSet<Guid>();
        for (var boven = bovenliggendId; boven is { } hoger && gezien.Add(hoger); boven = bovenliggendeVan(hoger))
        {
            if (hoger == id)
            {
                throw new RegelovertredingException(
                    "HIERARCHIE_KRING",
                    "Dit kan niet: het gekozen bovenliggende gegeven ligt zelf onder dit gegeven.",
                    veld);
            }
        }
    }
}
