namespace Leefbaarheid.Host.Graph;

/// <summary>On a request that the host made itself, before it listened.</summary>
internal sealed class RehearsalFeature;
