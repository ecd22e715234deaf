namespace Leefbaarheid.Contracts.Termijnen;

/// <summary>The corporation's calendar: weekends, Dutch public holidays and the corporation's own closing days.</summary>
public interface IBasisagenda
{
    /// <summary>The working-day calendar as it stands now.</summary>
    ValueTask<Werkkalender> LaadAsync(CancellationToken cancellationToken);
}
