namespace Leefbaarheid.Contracts.Security;

/// <summary>
/// Codes of the functions that every installation has. A permission set says which of them have it from the start
/// (<see cref="PermissionSet.Functies"/>).
/// </summary>
public static class Functies
{
    /// <summary>Everything, also what no permission set names.</summary>
    public const string Applicatiebeheerder = "APPLICATIEBEHEERDER";

    /// <summary>Looks after the neighbourhood: sees, reports and follows up.</summary>
    public const string Wijkbeheerder = "WIJKBEHEERDER";

    /// <summary>Divides and watches over the work.</summary>
    public const string Coordinator = "COORDINATOR";

    /// <summary>Handles nuisance and complaints.</summary>
    public const string SociaalBeheerder = "SOCIAALBEHEERDER";

    /// <summary>Handles complaints and works on liveability.</summary>
    public const string Leefbaarheidsmedewerker = "LEEFBAARHEIDSMEDEWERKER";

    /// <summary>Supports those who handle: letters, appointments, registration.</summary>
    public const string Ondersteuner = "ONDERSTEUNER";

    /// <summary>Answers for the work, and does not do it.</summary>
    public const string Manager = "MANAGER";

    /// <summary>Watches over what is recorded of people, and who looked at it.</summary>
    public const string PrivacyOfficer = "PRIVACYOFFICER";

    /// <summary>Those who handle dossiers.</summary>
    public static IReadOnlyList<string> Behandelaars { get; }
        = [Wijkbeheerder, Coordinator, SociaalBeheerder, Leefbaarheidsmedewerker, Ondersteuner];

    /// <summary>Everybody who works with the product.</summary>
    public static IReadOnlyList<string> Iedereen { get; } = [.. Behandelaars, Manager, PrivacyOfficer];
}
