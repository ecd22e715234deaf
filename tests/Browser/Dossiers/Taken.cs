using Leefbaarheid.Browser.Tests.Pages;
using static Microsoft.Playwright.Assertions;

namespace Leefbaarheid.Browser.Tests.Dossiers;

internal static class Taken
{
    /// <summary>Completes the task that is open, and makes no contact moment of it when the program asks.</summary>
    public static async Task VoltooiTaakAsync(this Werkplek werkplek, Kaart taak)
    {
        await taak.Acties("Taak").KiesAsync("Voltooien");
        await Expect(werkplek.Dialoog.Venster).ToContainTextAsync("Wilt u er een interactielogpost van maken?");
        await werkplek.Dialoog.NeeAsync();
    }
}
