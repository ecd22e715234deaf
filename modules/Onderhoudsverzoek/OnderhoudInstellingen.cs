namespace Leefbaarheid.Onderhoudsverzoeken;

/// <summary>The module's settings: the object <c>settings</c> of its line in <c>modules.json</c>.</summary>
internal sealed class OnderhoudInstellingen
{
    /// <summary>Finishing a request also completes the action line that it was made from.</summary>
    public bool ActieregelVoltooienBijAfhandeling { get; init; } = true;

    /// <summary>A dossier cannot be closed while a request that hangs on it is still open.</summary>
    public bool OpenVerzoekHoudtDossierOpen { get; init; }
}
