using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Host.Security;

/// <summary>What the filters of a scope's contexts go by.</summary>
internal sealed class Afscherming(IHttpContextAccessor http, Leesbereiken bereiken) : IAfscherming
{
    private (System.Security.Claims.ClaimsPrincipal Vrager, Leesbereik Bereik)? _bekend;
    private int _opgeheven;

    public Leesbereik Lees()
    {
        if (_opgeheven > 0 || http.HttpContext is not { User: var vrager })
            return Leesbereik.Onbeperkt;
        if (_bekend is { } bekend && ReferenceEquals(bekend.Vrager, vrager))
            return bekend.Bereik;
        var bereik = bereiken.Van(vrager);
        _bekend = (vrager, bereik);
        return bereik;
    }

    public IDisposable Opheffen()
    {
        Interlocked.Increment(ref _opgeheven);
        return new Opheffing(this);
    }

    private sealed class Opheffing(Afscherming afscherming) : IDisposable
    {
        private Afscherming? _afscherming = afscherming;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _afscherming, null) is { } nog)
                Interlocked.Decrement(ref nog._opgeheven);
        }
    }
}
