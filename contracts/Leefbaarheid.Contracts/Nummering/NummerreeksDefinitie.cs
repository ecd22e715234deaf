namespace Leefbaarheid.Contracts.Nummering;

/// <summary>
/// Declares a number series as a module needs it. The corporation may change the stored series afterwards.
/// Modelled on Business Central's No. Series.
/// </summary>
/// <param name="Code">Unique over all modules, upper case, e.g. <c>LBD</c>.</param>
/// <param name="Omschrijving">Dutch caption.</param>
/// <param name="Patroon">
/// The number's form: <c>{jaar}</c> stands for the four-digit year and makes the count start again each year; a run of <c>#</c> for
/// the count with leading zeros. <c>LBD-{jaar}-#####</c> gives <c>LBD-2026-00042</c>. Numbers are at most 20 characters long, also
/// after the corporation changed the pattern.
/// </param>
public sealed record NummerreeksDefinitie(string Code, string Omschrijving, string Patroon);
