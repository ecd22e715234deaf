namespace Leefbaarheid.Fixtures.Lib;

public static class Versie
{
    public static string Naam => "lib 2";
}
