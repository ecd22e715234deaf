using Leefbaarheid.Contracts.Scheduling;
using Leefbaarheid.Host.Data;
using Quartz;

namespace Leefbaarheid.Host.Scheduling;

/// <summary>Starts the scheduler when the host has served for a moment, keeps its jobs' schedules, wakes jobs that are asked for, and ends it with the host.</summary>
internal sealed class SchedulerService(
    ISchedulerFactory factory,
    IServiceScopeFactory scopes,
    HostDatabase database,
    JobWaker waker,
    JobStatuses statuses,
    IHostApplicationLifetime lifetime,
    SchedulingSettings settings,
    TimeProvider clock,
    ILogger<SchedulerService> logger) : BackgroundService
{
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await ServingAsync(stoppingToken);
            await using var turn = await TakeTurnAsync(stoppingToken);
            await RunAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
        finally
        {
            statuses.Scheduler = SchedulerState.Off;
        }
    }

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        var scheduler = await factory.GetScheduler(stoppingToken);
        try
        {
            var intervals = await ScheduleAsync(scheduler, stoppingToken);
            await scheduler.Start(stoppingToken);
            statuses.Scheduler = SchedulerState.Running;
            while (true)
            {
                var job = await waker.NextAsync(stoppingToken);
                if (intervals.TryGetValue(job, out var interval))
                    await WakeAsync(scheduler, job, interval, stoppingToken);
            }
        }
        finally
        {
            // Jobs are asked to stop and waited for; the host's own shutdown limit bounds the wait.
            await scheduler.Shutdown(waitForJobsToComplete: true, CancellationToken.None);
        }
    }

    private async Task ServingAsync(CancellationToken stoppingToken)
    {
        var serving = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(serving.SetResult);
        await serving.Task.WaitAsync(stoppingToken);
        await Task.Delay(settings.HeadStart, clock, stoppingToken);
    }

    private async Task<IAsyncDisposable> TakeTurnAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            if (SqliteTurn.TryTake(database) is { } turn)
                return turn;
            if (statuses.Scheduler != SchedulerState.Elsewhere)
                logger.LogInformation("Another process does the background work of this database; this one takes over when it ends");
            statuses.Scheduler = SchedulerState.Elsewhere;
            await Task.Delay(Retry, stoppingToken);
        }
    }

    /// <summary>
    /// Puts the jobs of this host in the schedule. Jobs that it does not know stay: their module may be disabled for a while, or active
    /// on another host.
    /// </summary>
    private async Task<Dictionary<string, TimeSpan>> ScheduleAsync(IScheduler scheduler, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var intervals = scope.ServiceProvider.GetServices<IBackgroundJob>().ToDictionary(job => job.Naam, job => job.Interval, StringComparer.Ordinal);
        foreach (var (job, interval) in intervals)
        {
            await scheduler.AddJob(JobBuilder.Create<HostJob>().WithIdentity(job).StoreDurably().Build(), AddJobOptions.Replacing, cancellationToken);
            var stored = await scheduler.GetTrigger(new TriggerKey(job), cancellationToken) as ISimpleTrigger;
            var conflict = stored?.RepeatInterval == interval ? TriggerConflict.Keep : TriggerConflict.Replace;
            await scheduler.ScheduleTrigger(FromNow(job, interval), conflict, cancellationToken);
        }

        return intervals;
    }

    private async Task WakeAsync(IScheduler scheduler, string job, TimeSpan interval, CancellationToken cancellationToken)
    {
        try
        {
            await scheduler.ScheduleTrigger(FromNow(job, interval), TriggerConflict.KeepEarlier, cancellationToken);
        }
        catch (SchedulerException failure)
        {
            logger.LogWarning(failure, "Job {Job} could not be woken; it runs at its interval", job);
        }
    }

    /// <summary>Now and at its interval from now on. After downtime it fires once, and goes on from there.</summary>
    private ITrigger FromNow(string job, TimeSpan interval)
        => TriggerBuilder.Create(clock)
            .WithIdentity(job)
            .ForJob(job)
            .StartNow()
            .WithSchedule(SimpleScheduleBuilder.Create()
                .WithInterval(interval)
                .RepeatForever()
                .WithMisfireInstruction(SimpleTriggerMisfireInstruction.FireNow))
            .Build();
}
