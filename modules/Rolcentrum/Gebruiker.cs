namespace Leefbaarheid.Rolcentra;

internal static class Gebruiker
{
    public static RegelovertredingException GeenMedewerker()
        => new("GEEN_MEDEWERKER", "U bent niet als medewerker aangemeld, en kunt daarom geen eigen instellingen bewaren.");
}
