package se.samverka.task;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.samverka.shared.task.Task;
import se.samverka.shared.task.TaskSource;

@ApplicationScoped
public class TaskList {
    private static final int MOST = 500;

    @Inject
    @All
    List<TaskSource> sources;

    @Transactional
    public List<Task> mine() {
        return sources.stream().flatMap(source -> source.mine().stream()).sorted(Task.MOST_URGENT_FIRST).limit(MOST).toList();
    }
}
