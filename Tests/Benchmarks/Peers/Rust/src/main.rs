//! Measures serde_json: serde_peer serde_json decode|encode FILE [--limit BYTES]

mod records;
mod values;

use records::LearningPlan;
use std::time::Instant;

#[derive(Default)]
struct Peer {
    seconds: f64,
    processor_seconds: f64,
    sums: [i64; 4],
    written: usize,
}

/// The processor's time of this thread, on Linux.
fn processor_seconds() -> f64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = text.split(' ').next().and_then(|word| word.parse::<f64>().ok());
    nanoseconds.unwrap_or(0.0) * 1e-9
}

fn peak_memory() -> String {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find(|line| line.starts_with("VmHWM")).unwrap_or("VmHWM: 0");
    line.split_whitespace().nth(1).unwrap_or("0").to_string()
}

impl Peer {
    fn time<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> T {
        let (began, used) = (Instant::now(), processor_seconds());
        let result = work(self);
        self.processor_seconds += processor_seconds() - used;
        self.seconds += began.elapsed().as_secs_f64();
        result
    }

    fn add(&mut self, plan: &LearningPlan) {
        self.sums[0] += plan.targets.len() as i64;
        self.sums[1] += plan.readings.len() as i64;
        for reading in &plan.readings {
            let value = reading.value.as_ref().map_or(0.0, |number| number.0);
            self.sums[2] += (value * 1000.0).round() as i64;
            self.sums[3] += reading.on.0;
        }
    }

    fn run(&mut self, operation: &str, lines: &[&[u8]]) {
        if operation == "decode" {
            self.time(|peer| {
                for line in lines {
                    peer.add(&read(line));
                }
            });
            return;
        }
        for batch in lines.chunks(1000) {
            let plans: Vec<LearningPlan> = batch.iter().map(|line| read(line)).collect();
            let texts = self.time(|_| {
                let text = |plan| serde_json::to_vec(plan).expect("a text");
                plans.iter().map(text).collect::<Vec<_>>()
            });
            for text in texts {
                self.written += text.len() + 1;
                self.add(&read(&text));
            }
        }
    }
}

fn read(line: &[u8]) -> LearningPlan {
    serde_json::from_slice(line).expect("a plan")
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let mut data = std::fs::read(&arguments[3]).expect("a file");
    if let Some(limit) = arguments.get(5).and_then(|word| word.parse().ok()) {
        data.truncate(limit);
    }
    let end = data.iter().rposition(|byte| *byte == b'\n').map_or(0, |place| place + 1);
    data.truncate(end);
    let lines: Vec<&[u8]> = data.split(|byte| *byte == b'\n').filter(|l| !l.is_empty()).collect();
    Peer::default().run(&arguments[2], &lines[..lines.len() / 50 + 1]);
    let mut peer = Peer::default();
    peer.run(&arguments[2], &lines);
    println!(
        "{{\"peer\":\"serde_json\",\"op\":\"{}\",\"bytes\":{},\"items\":{},\"seconds\":{},\
         \"cpu_seconds\":{},\"check\":{:?},\"written\":{},\"rss_kb\":{}}}",
        arguments[2],
        data.len(),
        lines.len(),
        peer.seconds,
        peer.processor_seconds,
        peer.sums,
        peer.written,
        peak_memory()
    );
}
