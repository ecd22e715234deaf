namespace Leefbaarheid.Rolcentra.Profielen;

/// <summary>A profile that people work in, as they see it.</summary>
/// <param name="code">Its code.</param>
/// <param name="naam">Its name in Dutch.</param>
/// <param name="pagina">Id of its role centre.</param>
[ObjectType]
internal sealed class Rolprofiel(string code, string naam, string pagina)
{
    /// <summary>Its code.</summary>
    public string Code { get; } = code;

    /// <summary>Id of its role centre.</summary>
    public string Pagina { get; } = pagina;

    public static Rolprofiel Van(RoleCenterPage pagina) => new(pagina.Profile ?? pagina.Id, pagina.Caption, pagina.Id);

    /// <summary>Its name, in the language of whoever asks.</summary>
    public string GetNaam(IPageTexts teksten) => teksten.Translate(naam);
}
