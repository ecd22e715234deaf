namespace Leefbaarheid.Basisregistraties.Signalen;

/// <summary>The settings of signals: part of the object <c>settings</c> of the module's line in <c>modules.json</c>.</summary>
internal sealed class Signaalinstellingen
{
    /// <summary>
    /// Code of the team whose members get the signals of what nobody handles; empty for nobody: such a signal is then found among all
    /// signals, without a receiver.
    /// </summary>
    public string Vangnetteam { get; init; } = "";
}
