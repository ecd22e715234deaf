using Leefbaarheid.Contracts.Bewaring;
using Leefbaarheid.Host.Termijnen;

namespace Leefbaarheid.Host.Data;

/// <summary>What the host keeps of a case for its module. Files and the log are cleared by themselves, for they know no cases.</summary>
internal sealed class Platformwissing : Wisbron
{
    public Platformwissing(PlatformContext context)
        : base(context)
        => Van<Termijnpost>().Aan(termijn => termijn.OnderwerpId).AlsSpoor();
}
