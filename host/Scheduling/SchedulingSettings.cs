namespace Leefbaarheid.Host.Scheduling;

/// <summary>How a host does its background work.</summary>
/// <param name="HeadStart">How long it leaves the machine to those who waited for the host to listen.</param>
internal sealed record SchedulingSettings(TimeSpan HeadStart);
