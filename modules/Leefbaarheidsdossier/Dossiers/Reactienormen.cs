namespace Leefbaarheid.Leefbaarheidsdossiers.Dossiers;

/// <summary>
/// Within how many working days a reporter hears from the corporation: part of the object <c>settings</c> of the module's line in
/// <c>modules.json</c>.
/// </summary>
internal sealed class Reactienormen
{
    private const int Meeste = 250;

    /// <summary>Until the reporter knows that the report came in.</summary>
    public int OntvangstbevestigingWerkdagen { get; init; } = 2;

    /// <summary>Until the reporter knows what becomes of it, at the latest.</summary>
    public int TerugkoppelingWerkdagen { get; init; } = 10;

    /// <summary>The same, to aim for.</summary>
    public int TerugkoppelingStreefWerkdagen { get; init; } = 5;

    /// <summary>Refuses settings that make no sense; the module then does not start.</summary>
    /// <exception cref="RegelovertredingException">One of them is out of range.</exception>
    public Reactienormen Controleer()
    {
        Invoer.Tussen(OntvangstbevestigingWerkdagen, 1, Meeste, nameof(OntvangstbevestigingWerkdagen));
        Invoer.Tussen(TerugkoppelingWerkdagen, 1, Meeste, nameof(TerugkoppelingWerkdagen));
        Invoer.Tussen(TerugkoppelingStreefWerkdagen, 1, TerugkoppelingWerkdagen, nameof(TerugkoppelingStreefWerkdagen));
        return this;
    }
}
