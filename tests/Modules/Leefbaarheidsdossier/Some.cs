using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Contracts.Termijnen;
using Leefbaarheid.Leefbaarheidsdossiers.Dossiers;
using Leefbaarheid.Leefbaarheidsdossiers.Instellingen;

namespace Leefbaarheid.Modules.Tests.Leefbaarheidsdossiers;

/// <summary>Plain examples, of which a test names only what matters to it.</summary>
internal static class Some
{
    public static Moment Nu { get; } = new(new DateTime(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc), new DateOnly(2026, 11, 23), "JVISSER");

    public static DateOnly Vandaag => Nu.Vandaag;

    public static Werkkalender Kalender { get; } = new([]);

    public static Dossierstatus Nieuw { get; } = Met(new Dossierstatus("NIEUW", "Nieuw", Statussoort.Nieuw, 10));

    public static Dossierstatus Actief { get; } = Met(new Dossierstatus("INUITV", "In uitvoering", Statussoort.Actief, 20));

    public static Dossierstatus Voltooid { get; } = Met(new Dossierstatus("VOLTOOID", "Voltooid", Statussoort.Gereed, 30));

    public static Dossierafhandelingsreden Opgelost => new("OPGELOST", "Opgelost");

    public static Leefbaarheidsdossier Dossier(Leefbaarheidsdossiertype? type = null)
        => new(type ?? new Leefbaarheidsdossiertype("VERBETER", "Verbeteren leefomgeving"), Nieuw, "Zwerfafval in de Lindestraat", Nu);

    public static Leefbaarheidsdossier Gesloten()
    {
        var dossier = Dossier();
        dossier.SluitAf(Voltooid, Opgelost, null, Nu);
        return dossier;
    }

    public static void AssertRefused(string code, string? veld, Action action)
    {
        var fout = Assert.Throws<RegelovertredingException>(action);
        Assert.Equal((code, veld), (fout.Code, fout.Veld));
        Assert.EndsWith(".", fout.Message, StringComparison.Ordinal);
    }

    /// <summary>Gives a record the key that the database context would give it.</summary>
    public static T Met<T>(T entiteit)
        where T : Leefbaarheid.Contracts.Data.Entity
    {
        typeof(Leefbaarheid.Contracts.Data.Entity).GetProperty(nameof(entiteit.Id))!.SetValue(entiteit, Guid.NewGuid());
        return entiteit;
    }
}
