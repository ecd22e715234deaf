namespace Leefbaarheid.Host.Security;

/// <summary>Names a browser so that its user recognises it.</summary>
internal static class Apparaat
{
    // The first that is named counts: Edge calls itself Chrome too, and Chrome calls itself Safari.
    private static readonly (string Mark, string Name)[] s_browsers =
        [("Edg/", "Edge"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] s_systems =
        [("Android", "Android"), ("iPhone", "een iPhone"), ("iPad", "een iPad"), ("Windows", "Windows"), ("Macintosh", "een Mac"), ("Linux", "Linux")];

    /// <param name="userAgent">What the browser says of itself.</param>
    public static string Naam(string? userAgent)
        => Find(s_browsers, userAgent) is { } browser
            ? Find(s_systems, userAgent) is { } system ? $"{browser} op {system}" : browser
            : "Onbekend apparaat";

    private static string? Find((string Mark, string Name)[] known, string? userAgent)
        => known.FirstOrDefault(candidate => userAgent?.Contains(candidate.Mark, StringComparison.Ordinal) is true).Name;
}
