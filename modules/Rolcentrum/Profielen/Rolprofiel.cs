namespace Leefbaarheid.Rolcentra.Profielen;

/// <summary>A profile that people work in, as they see it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Pagina">Id of its role centre.</param>
[ObjectType]
internal sealed record Rolprofiel(string Code, string Naam, string Pagina)
{
    public static Rolprofiel Van(RoleCenterPage pagina) => new(pagina.Profile ?? pagina.Id, pagina.Caption, pagina.Id);
}
