using Leefbaarheid.Contracts.Scheduling;
using Quartz;

namespace Leefbaarheid.Host.Scheduling;

/// <summary>
/// The only type of job in the stored schedule: it finds the work by the job's name. A type out of a plug-in could not be loaded again
/// from the store after a restart.
/// </summary>
/// <remarks>One run per job at a time, over all hosts. A run lost with its process is not recovered: the next one finds the same work.</remarks>
[DisallowConcurrentExecution]
internal sealed class HostJob(IEnumerable<IBackgroundJob> jobs, JobStatuses statuses, ILogger<HostJob> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var name = context.JobDetail.Key.Name;
        if (jobs.FirstOrDefault(job => job.Naam == name) is not { } job)
        {
            // Its module is disabled here. It stays in the schedule for when it comes back.
            logger.LogDebug("No module has a job {Job}", name);
            return;
        }

        try
        {
            await job.VoerUitAsync(cancellationToken);
            statuses.Ran(name, succeeded: true);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The host stops; the rest is for the next run.
        }
        catch (Exception failure)
        {
            logger.LogError(failure, "Job {Job} failed", name);
            statuses.Ran(name, succeeded: false);
        }
    }
}
