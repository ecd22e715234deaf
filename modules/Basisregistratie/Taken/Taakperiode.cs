namespace Leefbaarheid.Basisregistraties.Taken;

/// <summary>Open tasks by when they are due.</summary>
internal enum Taakperiode
{
    /// <summary>Due before today.</summary>
    TeLaat,

    /// <summary>Due today.</summary>
    Vandaag,

    /// <summary>Due in this week, from Monday to Sunday, also on a day that is past.</summary>
    DezeWeek,

    /// <summary>Without a due date.</summary>
    ZonderVervaldatum,
}

internal static class TaakperiodeExtensions
{
    /// <summary>The open tasks of a period; all of them, closed ones too, for no period.</summary>
    public static IQueryable<Taak> In(this IQueryable<Taak> taken, Taakperiode? periode, DateOnly vandaag)
    {
        var maandag = vandaag.AddDays(-(((int)vandaag.DayOfWeek + 6) % 7));
        var zondag = maandag.AddDays(6);
        return periode switch
        {
            null => taken,
            Taakperiode.TeLaat => taken.Where(taak => !taak.Gesloten && taak.Vervaldatum < vandaag),
            Taakperiode.Vandaag => taken.Where(taak => !taak.Gesloten && taak.Vervaldatum == vandaag),
            Taakperiode.DezeWeek => taken.Where(taak => !taak.Gesloten && taak.Vervaldatum >= maandag && taak.Vervaldatum <= zondag),
            Taakperiode.ZonderVervaldatum => taken.Where(taak => !taak.Gesloten && taak.Vervaldatum == null),
            _ => throw new InvalidOperationException($"Unknown period {periode}."),
        };
    }
}
